"""Common mistake: features and masks that do not suit the number of heads."""

import torch
from torch import nn

# --8<-- [start:mistake]
try:
    nn.MultiheadAttention(embed_dim=10, num_heads=4)
except AssertionError as error:
    print(error)
# > embed_dim must be divisible by num_heads

x, hide = torch.randn(2, 5, 8), torch.zeros(2, 5, 5, dtype=torch.bool)
mha = nn.MultiheadAttention(embed_dim=8, num_heads=4, batch_first=True)
try:
    mha(x, x, x, attn_mask=hide)
except RuntimeError as error:
    print(error)
# > The shape of the 3D attn_mask is torch.Size([2, 5, 5]), but should be (8, 5, 5).
mha(x, x, x, attn_mask=hide.repeat_interleave(4, dim=0))
# --8<-- [end:mistake]
