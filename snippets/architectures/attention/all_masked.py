"""What comes out if a query may look at nothing."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
mha = nn.MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)

# --8<-- [start:nothing]
x = torch.randn(2, 3, 8)
keep = torch.tensor([[True, True, False], [False, False, False]])[:, None, :]

scores = (x @ x.mT / 8**0.5).masked_fill(~keep, -torch.inf)
by_hand = scores.softmax(dim=-1) @ x
function = F.scaled_dot_product_attention(x, x, x, attn_mask=keep)
module, _ = mha(x, x, x, key_padding_mask=~keep.squeeze(1))
outputs = {"by hand": by_hand, "function": function, "module": module}
for name, output in outputs.items():
    print(f"{name}: {output[1, 0, 0].item()}")
# > by hand: nan
# > function: 0.0
# > module: nan
# --8<-- [end:nothing]

# --8<-- [start:gradient]
loss = module[0].square().mean()  # of the first sequence alone
loss.backward()
print(loss.isnan().item(), mha.in_proj_weight.grad.isnan().any().item())
# > False True
# --8<-- [end:gradient]
