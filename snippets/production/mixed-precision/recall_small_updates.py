"""Question: what small updates do to a weight of 16 bits."""

import torch

# --8<-- [start:question]
weight = torch.tensor(1.0, dtype=torch.bfloat16)
for _ in range(1000):
    weight += 0.001

print(weight.item())
# > 1.0
# --8<-- [end:question]
