"""Common mistake: `batch_first` was forgotten."""

import torch
from torch import nn

# --8<-- [start:mistake]
x, padding = torch.randn(2, 5, 8), torch.zeros(2, 5, dtype=torch.bool)
mha = nn.MultiheadAttention(embed_dim=8, num_heads=2)
print(mha(x, x, x)[1].shape)
# > torch.Size([5, 2, 2])
try:
    mha(x, x, x, key_padding_mask=padding)
except AssertionError as error:
    print(error)
# > Expected key_padded_mask.shape[0] to be 5, but got 2

mha = nn.MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)
print(mha(x, x, x, key_padding_mask=padding)[1].shape)
# > torch.Size([2, 5, 5])
# --8<-- [end:mistake]
