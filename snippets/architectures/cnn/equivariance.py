"""Move the image, and the map moves along; a linear layer knows nothing of this."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (the module with the digits draws, too)

import torch
from digit_images import images
from torch import nn
from torch.nn import functional as F

# --8<-- [start:move]
torch.manual_seed(0)
conv = nn.Conv2d(1, 8, 3, padding=1).double()
linear = nn.Linear(16 * 16, 16 * 16).double()
full = nn.Sequential(nn.Flatten(), linear, nn.Unflatten(1, (1, 16, 16)))
digit = F.pad(images[:1], (4, 4, 4, 4))  # with paper on all sides


def follows(layer: nn.Module, moved: int, by: int) -> bool:
    """Say whether the output moves `by` columns if the digit is `moved`."""
    before, after = layer(digit), layer(digit.roll(moved, dims=3))
    return torch.allclose(after, before.roll(by, dims=3))


print(follows(full, 1, 1), follows(conv, 1, 1))
# > False True
pooled = nn.Sequential(conv, nn.MaxPool2d(2))
print(follows(pooled, 1, 0), follows(pooled, 1, 1), follows(pooled, 2, 1))
# > False False True
# --8<-- [end:move]
