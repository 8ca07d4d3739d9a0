"""Common mistake: masks whose shapes have no room for queries or heads."""

# --8<-- [start:mistake]
import torch
from torch import nn
from torch.nn import functional as F

x = torch.randn(2, 5, 8)
keep = torch.arange(5) < torch.tensor([[3], [5]])  # (2, 5)
try:
    F.scaled_dot_product_attention(x, x, x, attn_mask=keep)
except RuntimeError as error:
    print(error)
# > The size of tensor a (5) must match the size of tensor b (2) at non-singleton dimension 1
F.scaled_dot_product_attention(x, x, x, attn_mask=keep[:, None, :])

mha = nn.MultiheadAttention(embed_dim=8, num_heads=4, batch_first=True)
hide = ~keep[:, None, :].expand(2, 5, 5)  # one for each sentence
try:
    mha(x, x, x, attn_mask=hide)
except RuntimeError as error:
    print(error)
# > The shape of the 3D attn_mask is torch.Size([2, 5, 5]), but should be (8, 5, 5).
mha(x, x, x, attn_mask=hide.repeat_interleave(4, dim=0))
# --8<-- [end:mistake]
