"""Common mistake: one image without the dimension of the batch."""

import torch
from torch import nn

# --8<-- [start:mistake]
small = nn.Sequential(nn.Linear(64, 16), nn.BatchNorm1d(16)).eval()
image = torch.rand(64)
try:
    small(image)
except ValueError as error:
    print(error)
# > expected 2D or 3D input (got 1D input)

print(small(image.unsqueeze(0)).shape)
# > torch.Size([1, 16])
# --8<-- [end:mistake]
