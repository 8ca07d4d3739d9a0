"""Common mistake: a width that the heads do not divide."""

from block import nn

# --8<-- [start:mistake]
try:
    nn.TransformerEncoderLayer(d_model=32, nhead=6)
except AssertionError as error:
    print(error)
# > embed_dim must be divisible by num_heads

layer = nn.TransformerEncoderLayer(d_model=32, nhead=8)  # four features each
# --8<-- [end:mistake]
