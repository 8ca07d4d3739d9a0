"""Question: what autocast leaves in 32 bits."""

import torch
from torch import nn

# --8<-- [start:question]
layer = nn.Linear(4, 2)
rows = torch.zeros(3, 4)

with torch.autocast("cpu", dtype=torch.bfloat16):
    result = layer(rows)
print(layer.weight.dtype, result.dtype)
# > torch.float32 torch.bfloat16
# --8<-- [end:question]
