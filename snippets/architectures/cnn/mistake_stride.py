"""Common mistake: a stride that leaves rows and columns unread."""

import torch
from torch import nn

# --8<-- [start:mistake]
torch.manual_seed(0)
image = torch.rand(1, 1, 6, 6, requires_grad=True)
nn.Conv2d(1, 1, 3, stride=2)(image).sum().backward()
print((image.grad[0, 0] != 0).int())
# > tensor([[1, 1, 1, 1, 1, 0],
# >         [1, 1, 1, 1, 1, 0],
# >         [1, 1, 1, 1, 1, 0],
# >         [1, 1, 1, 1, 1, 0],
# >         [1, 1, 1, 1, 1, 0],
# >         [0, 0, 0, 0, 0, 0]], dtype=torch.int32)
# --8<-- [end:mistake]
