"""Move the image, and the map moves along."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (the module with the digits draws, too)

import torch
from digit_images import images
from torch import nn
from torch.nn import functional as F

# --8<-- [start:move]
torch.manual_seed(0)
conv = nn.Conv2d(1, 8, 3, padding=1).double()
pooled = nn.Sequential(conv, nn.MaxPool2d(2))
digit = F.pad(images[:1], (4, 4, 4, 4))  # with paper on all sides

moved = conv(digit.roll(1, dims=3))
torch.testing.assert_close(moved, conv(digit).roll(1, dims=3))
for pixels in (1, 2):
    moved = pooled(digit.roll(pixels, dims=3))
    print(torch.allclose(moved, pooled(digit).roll(1, dims=3)))
# > False
# > True
# --8<-- [end:move]
