"""Common mistake: `is_causal` alone, then a causal mask of floats beside one of bools."""

# --8<-- [start:mistake]
import warnings

import torch
from torch import nn

x, padding = torch.randn(1, 3, 8), torch.tensor([[False, False, True]])
mha = nn.MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)
try:
    mha(x, x, x, is_causal=True)
except RuntimeError as error:
    print(error)
# > Need attn_mask if specifying the is_causal hint. You may use the Transformer module method `generate_square_subsequent_mask` to create this mask.

floats = nn.Transformer.generate_square_subsequent_mask(3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    mha(x, x, x, key_padding_mask=padding, attn_mask=floats)
print(caught[0].message)
# > Support for mismatched key_padding_mask and attn_mask is deprecated. Use same type for both instead.

mha(x, x, x, key_padding_mask=padding, attn_mask=floats.isinf())
# --8<-- [end:mistake]
