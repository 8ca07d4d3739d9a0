"""Move the image, and the map moves along."""

import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:move]
torch.manual_seed(0)
conv = nn.Conv2d(1, 8, 3, padding=1).double()
pooled = nn.Sequential(conv, nn.MaxPool2d(2))
image = F.pad(torch.rand(1, 1, 8, 8).double(), (4, 4, 4, 4))  # far from the border

moved = conv(image.roll(1, dims=3))
torch.testing.assert_close(moved, conv(image).roll(1, dims=3))
for pixels in (1, 2):
    moved = pooled(image.roll(pixels, dims=3))
    print(torch.allclose(moved, pooled(image).roll(1, dims=3)))
# > False
# > True
# --8<-- [end:move]
