"""backward() starts from a single number."""

import torch

# --8<-- [start:refuse]
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2
try:
    y.backward()
except RuntimeError as error:
    print(error)
# > grad can be implicitly created only for scalar outputs
# --8<-- [end:refuse]

# --8<-- [start:sum]
y.sum().backward()
print(x.grad)
# > tensor([2., 4., 6.])
# --8<-- [end:sum]
