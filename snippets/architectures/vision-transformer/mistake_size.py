"""Common mistake: an image that patches do not fill."""

import torch
from cut import cut
from torch import nn
from torch.nn import functional as F

# --8<-- [start:mistake]
odd = torch.rand(8, 1, 9, 9)
try:
    cut(odd, patch=2)
except RuntimeError as error:
    print(error)
# > shape '[8, 1, 4, 2, 4, 2]' is invalid for input of size 648

conv = nn.Conv2d(1, 24, kernel_size=2, stride=2)
print(conv(odd).shape)  # the last row and the last column are lost
# > torch.Size([8, 24, 4, 4])
print(conv(F.pad(odd, (0, 1, 0, 1))).shape)
# > torch.Size([8, 24, 5, 5])
# --8<-- [end:mistake]
