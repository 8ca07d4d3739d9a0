"""Common mistake: BatchNorm1d for images."""

import torch
from torch import nn

# --8<-- [start:mistake]
batch = torch.rand(16, 3, 8, 8)  # images, channels, rows, columns
try:
    nn.BatchNorm1d(3)(batch)
except ValueError as error:
    print(error)
# > expected 2D or 3D input (got 4D input)

print(nn.BatchNorm2d(3)(batch).shape)
# > torch.Size([16, 3, 8, 8])
# --8<-- [end:mistake]
