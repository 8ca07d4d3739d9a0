"""Question: which numbers a norm compares."""

import torch
from torch import nn

# --8<-- [start:question]
items = torch.tensor([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])

first, second = nn.LayerNorm(3)(items)
layer_same = first.allclose(second, atol=0.01)

first, second = nn.BatchNorm1d(3)(items)
batch_same = first.allclose(second, atol=0.01)

print(layer_same, batch_same)
# > True False
# --8<-- [end:question]
