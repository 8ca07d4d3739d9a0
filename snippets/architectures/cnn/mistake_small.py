"""Common mistake: more layers than the image has room for."""

from textwrap import fill

import torch
from torch import nn

# --8<-- [start:mistake]
conv, pool = nn.Conv2d(1, 1, 3), nn.MaxPool2d(2)
image = torch.rand(1, 1, 8, 8)
for layers in ([conv, pool, conv, conv], [conv, pool, conv, pool]):
    try:
        nn.Sequential(*layers)(image)
    except RuntimeError as error:
        print(fill(str(error), 72))
# > Calculated padded input size per channel: (1 x 1). Kernel size: (3 x 3).
# > Kernel size can't be greater than actual input size
# > Given input size: (1x1x1). Calculated output size: (1x0x0). Output size
# > is too small
# --8<-- [end:mistake]
