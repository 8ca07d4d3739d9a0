"""What comes out if a query may look at nothing."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
mha = nn.MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)

# --8<-- [start:nothing]
query, key, value = torch.randn(1, 8), torch.randn(3, 8), torch.randn(3, 2)
nothing = torch.zeros(1, 3, dtype=torch.bool)
scores = (query @ key.mT / 8**0.5).masked_fill(~nothing, -torch.inf)
print("by hand: ", scores.softmax(dim=-1) @ value)
# > by hand:  tensor([[nan, nan]])
print("function:", F.scaled_dot_product_attention(query, key, value, nothing))
# > function: tensor([[0., 0.]])

x = torch.randn(2, 3, 8)
padding = torch.tensor([[False, False, True], [True, True, True]])
output, _ = mha(x, x, x, key_padding_mask=padding)
print("module:  ", output.isnan().any(dim=(1, 2)))
# > module:   tensor([False,  True])
# --8<-- [end:nothing]

# --8<-- [start:gradient]
loss = output[0].square().mean()  # of the first sequence alone
loss.backward()
print(loss.isnan().item(), mha.in_proj_weight.grad.isnan().any().item())
# > False True
# --8<-- [end:gradient]
