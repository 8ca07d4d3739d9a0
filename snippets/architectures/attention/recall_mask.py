"""Question: what True means in a mask."""

import torch
from torch.nn.functional import scaled_dot_product_attention

# --8<-- [start:question]
query, keys = torch.zeros(1, 4), torch.zeros(2, 4)
values = torch.tensor([[1.0], [7.0]])
mask = torch.tensor([[True, False]])

answer = scaled_dot_product_attention(query, keys, values, mask)
print(answer.item())
# > 1.0
# --8<-- [end:question]
