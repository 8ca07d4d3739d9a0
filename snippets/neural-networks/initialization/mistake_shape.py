"""Common mistake: LayerNorm over a dimension that is not the last."""

import torch
from torch import nn

# --8<-- [start:mistake]
words = torch.rand(4, 8, 16)  # four sentences, eight words, 16 numbers each
try:
    nn.LayerNorm(8)(words)
except RuntimeError as error:
    print(str(error).replace(", but", ",\n  but"))
# > Given normalized_shape=[8], expected input with shape [*, 8],
# >   but got input of size[4, 8, 16]

print(nn.LayerNorm(16)(words).shape)
# > torch.Size([4, 8, 16])
# --8<-- [end:mistake]
