"""Common mistake: channels that do not fit the layer."""

# --8<-- [start:mistake]
from textwrap import fill

import torch
from torch import nn

photo = torch.rand(1, 32, 32, 3)  # height, width, color, as in a file
conv = nn.Conv2d(3, 8, 3)
try:
    conv(photo)
except RuntimeError as error:
    print(fill(str(error), 72))
# > Given groups=1, weight of size [8, 3, 3, 3], expected input[1, 32, 32,
# > 3] to have 3 channels, but got 32 channels instead
print(conv(photo.permute(0, 3, 1, 2)).shape)
# > torch.Size([1, 8, 30, 30])
# --8<-- [end:mistake]
