"""Common mistake: colors in the last dimension."""

from textwrap import fill

import torch
from torch import nn

# --8<-- [start:mistake]
photo = torch.rand(1, 32, 32, 3)  # as image files are often read
try:
    nn.Conv2d(3, 8, 3)(photo)
except RuntimeError as error:
    print(fill(str(error), 72))
# > Given groups=1, weight of size [8, 3, 3, 3], expected input[1, 32, 32,
# > 3] to have 3 channels, but got 32 channels instead
print(nn.Conv2d(3, 8, 3)(photo.permute(0, 3, 1, 2)).shape)
# > torch.Size([1, 8, 30, 30])
# --8<-- [end:mistake]
