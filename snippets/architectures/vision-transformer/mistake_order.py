"""Common mistake: a reshape that mixes the patches."""

import torch
from torch import nn

# --8<-- [start:mistake]
torch.manual_seed(0)
conv = nn.Conv2d(1, 24, kernel_size=2, stride=2)
clean = torch.rand(1, 1, 8, 8)
dotted = clean.clone()
dotted[0, 0, 0, 0] = 1  # one pixel of one patch
for embed in (
    lambda images: conv(images).reshape(-1, 16, 24),
    lambda images: conv(images).flatten(2).mT,
):
    changed = (embed(clean) != embed(dotted)).any(dim=2).sum()
    print(f"{changed} of 16 tokens change")
# > 16 of 16 tokens change
# > 1 of 16 tokens change
# --8<-- [end:mistake]
