"""Common mistake: a last batch with a single item meets batch norm."""

# --8<-- [start:mistake]
from textwrap import fill

import torch
from torch import nn
from torch.utils.data import DataLoader

norm = nn.BatchNorm1d(10)
try:
    for batch in DataLoader(torch.rand(129, 10), batch_size=64):
        norm(batch)
except ValueError as error:
    print(fill(str(error), 72))
# > Expected more than 1 value per channel when training, got input size
# > torch.Size([1, 10])
# --8<-- [end:mistake]
