"""True means look in the function, and do not look in the module."""

import torch
from torch import nn

torch.manual_seed(0)
mha = nn.MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)
x = torch.randn(3, 5, 8)

# --8<-- [start:opposite]
keep = torch.arange(5) < torch.tensor([[3], [4], [5]])
for padding in (~keep, keep):
    _, weights = mha(x, x, x, key_padding_mask=padding)
    print(weights[0, 0] > 0, weights.isnan().any(dim=(1, 2)))
# > tensor([ True,  True,  True, False, False]) tensor([False, False, False])
# > tensor([False, False, False,  True,  True]) tensor([False, False,  True])
# --8<-- [end:opposite]
