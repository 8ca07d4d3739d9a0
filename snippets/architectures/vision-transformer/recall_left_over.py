"""Question: what becomes of pixels that fill no patch."""

import torch
from torch import nn

# --8<-- [start:question]
image = torch.zeros(1, 1, 30, 30)
embed = nn.Conv2d(1, 64, kernel_size=8, stride=8)

try:
    print(tuple(embed(image).shape))
except RuntimeError:
    print("RuntimeError")
# > (1, 64, 3, 3)
# --8<-- [end:question]
