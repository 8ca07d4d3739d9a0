"""detach() is watched, .data is not."""

import torch

# --8<-- [start:changes]
x = torch.tensor([0.0, 1.0], requires_grad=True)
y = x.exp()
y.detach().zero_()
try:
    y.sum().backward()
except RuntimeError:
    print("refused")
# > refused
y = x.exp()
y.data.zero_()
y.sum().backward()
print(x.grad)
# > tensor([0., 0.])
# --8<-- [end:changes]
