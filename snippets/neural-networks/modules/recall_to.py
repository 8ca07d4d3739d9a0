"""Question: what `to` changes."""

import torch
from torch import nn

# --8<-- [start:question]
layer = nn.Linear(2, 1)
values = torch.ones(2)

layer.to(torch.float64)
values.to(torch.float64)

print(layer.weight.dtype, values.dtype)
# > torch.float64 torch.float32
# --8<-- [end:question]
