"""backward() starts from a single number."""

import torch

# --8<-- [start:refuse]
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2
try:
    y.backward()
except RuntimeError as error:
    print(error)
# --8<-- [end:refuse]

# --8<-- [start:sum]
y.sum().backward()
print(x.grad)
# --8<-- [end:sum]
