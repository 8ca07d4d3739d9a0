"""Common mistake: features that cannot be shared out among the heads."""

# --8<-- [start:mistake]
from torch import nn

try:
    nn.MultiheadAttention(embed_dim=100, num_heads=8)
except AssertionError as error:
    print(error)
# > embed_dim must be divisible by num_heads
nn.MultiheadAttention(embed_dim=104, num_heads=8)
# --8<-- [end:mistake]
