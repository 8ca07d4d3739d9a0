"""Common mistake: a batch of one while the mode is train."""

# --8<-- [start:mistake]
from textwrap import fill

import torch
from torch import nn

small = nn.Sequential(nn.Linear(64, 16), nn.BatchNorm1d(16))
try:
    small(torch.rand(1, 64))
except ValueError as error:
    print(fill(str(error), 72))
# > Expected more than 1 value per channel when training, got input size
# > torch.Size([1, 16])

print(small.eval()(torch.rand(1, 64)).shape)
# > torch.Size([1, 16])
# --8<-- [end:mistake]
