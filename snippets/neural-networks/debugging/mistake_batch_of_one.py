"""Common mistake: batch norm with a batch of one."""

from textwrap import fill

import torch
from torch import nn

# --8<-- [start:mistake]
norm = nn.BatchNorm1d(4)
try:
    norm(torch.rand(1, 4))
except ValueError as error:
    print(fill(str(error), 72))
# > Expected more than 1 value per channel when training, got input size
# > torch.Size([1, 4])
print(norm.eval()(torch.rand(1, 4)).shape)
# > torch.Size([1, 4])
# --8<-- [end:mistake]
