"""Question: how many tokens an image gives, and how wide they are."""

import torch
from torch import nn

# --8<-- [start:question]
images = torch.zeros(5, 3, 32, 32)
embed = nn.Conv2d(3, 64, kernel_size=8, stride=8)

tokens = embed(images).flatten(2).transpose(1, 2)
print(tuple(tokens.shape))
# > (5, 16, 64)
# --8<-- [end:question]
