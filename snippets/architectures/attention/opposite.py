"""True means look in the function, and do not look in the module."""

import torch
from torch import nn

torch.manual_seed(0)
mha = nn.MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)

# --8<-- [start:opposite]
keep = torch.arange(5) < torch.tensor([[3], [4], [5]])
x = torch.randn(3, 5, 8)

_, right = mha(x, x, x, key_padding_mask=~keep)
print(right[0, 0] > 0)
# > tensor([ True,  True,  True, False, False])
_, wrong = mha(x, x, x, key_padding_mask=keep)
print(wrong[0, 0] > 0)
# > tensor([False, False, False,  True,  True])
print(wrong.isnan().any(dim=(1, 2)))
# > tensor([False, False,  True])
# --8<-- [end:opposite]
