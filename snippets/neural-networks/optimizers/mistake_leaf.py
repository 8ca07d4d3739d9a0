"""What was computed cannot be optimized, only what it was computed from."""

import torch

# --8<-- [start:mistake]
weight = torch.randn(3, requires_grad=True) * 0.1
try:
    torch.optim.SGD([weight], lr=0.1)
except ValueError as error:
    print(error)
# > can't optimize a non-leaf Tensor

weight = (torch.randn(3) * 0.1).requires_grad_()
torch.optim.SGD([weight], lr=0.1)
# --8<-- [end:mistake]
