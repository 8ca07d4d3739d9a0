"""Common mistake: `is_causal` without the mask."""

from block import nn, torch

# --8<-- [start:mistake]
layer = nn.TransformerEncoderLayer(32, 4, batch_first=True)
x = torch.randn(2, 7, 32)
try:
    layer(x, is_causal=True)
except RuntimeError as error:
    print(error)

mask = nn.Transformer.generate_square_subsequent_mask(7)
print(layer(x, mask, is_causal=True).shape)
# --8<-- [end:mistake]
