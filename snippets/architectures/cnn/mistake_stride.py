"""Common mistake: a stride that leaves rows and columns unread."""

import torch
from torch import nn

# --8<-- [start:mistake]
torch.manual_seed(0)
row = torch.zeros(1, 1, 3, 8, requires_grad=True)
nn.Conv2d(1, 1, 3, stride=2)(row).sum().backward()
print((row.grad[0, 0] != 0).any(dim=0))
# > tensor([ True,  True,  True,  True,  True,  True,  True, False])
# --8<-- [end:mistake]
