"""Moving a model: in place, all parameters and buffers at once."""

import torch
from torch import nn

# --8<-- [start:in-place]
layer = nn.Linear(2, 1)
row = torch.ones(1, 2)
layer.to(torch.float64)
row.to(torch.float64)
print(layer.weight.dtype, row.dtype)
# > torch.float64 torch.float32
# --8<-- [end:in-place]
