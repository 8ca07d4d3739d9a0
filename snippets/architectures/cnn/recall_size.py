"""Question: the size of what a convolution returns."""

import torch
from torch import nn

# --8<-- [start:question]
images = torch.zeros(10, 3, 8, 8)
layer = nn.Conv2d(3, 16, kernel_size=3, stride=2, padding=1)

print(tuple(layer(images).shape))
# > (10, 16, 4, 4)
# --8<-- [end:question]
