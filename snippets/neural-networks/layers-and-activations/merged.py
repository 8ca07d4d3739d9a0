"""Two linear layers without anything in between are one linear layer."""

import torch
from torch import nn

# --8<-- [start:merge]
torch.manual_seed(0)
first, second = nn.Linear(3, 50), nn.Linear(50, 2)
weight = second.weight @ first.weight
bias = second.weight @ first.bias + second.bias

x = torch.randn(1000, 3)
one_layer = x @ weight.T + bias
print(torch.allclose(second(first(x)), one_layer, atol=1e-5))
# > True
print(weight.shape)
# > torch.Size([2, 3])
# --8<-- [end:merge]
