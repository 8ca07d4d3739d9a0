"""Question: who looks at whom behind a causal mask."""

import torch
from torch.nn.functional import scaled_dot_product_attention

# --8<-- [start:question]
x = torch.zeros(3, 4)  # all keys match all queries equally well
values = torch.tensor([[2.0], [4.0], [9.0]])

answer = scaled_dot_product_attention(x, x, values, is_causal=True)
print(answer.flatten().tolist())
# > [2.0, 3.0, 5.0]
# --8<-- [end:question]
