"""Common mistake: `is_causal` without the mask."""

from block import nn, torch

# --8<-- [start:mistake]
layer = nn.TransformerEncoderLayer(32, 4, batch_first=True)
x = torch.randn(2, 7, 32)
try:
    layer(x, is_causal=True)
except RuntimeError as error:
    print(error)
# > Need attn_mask if specifying the is_causal hint. You may use the Transformer module method `generate_square_subsequent_mask` to create this mask.

mask = nn.Transformer.generate_square_subsequent_mask(7)
print(layer(x, mask, is_causal=True).shape)
# > torch.Size([2, 7, 32])
# --8<-- [end:mistake]
