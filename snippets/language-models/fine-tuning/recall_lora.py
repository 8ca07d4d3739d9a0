"""Question: how many weights LoRA trains."""

import torch
from torch import nn

# --8<-- [start:question]
layer = nn.Linear(100, 100, bias=False).requires_grad_(False)
down = nn.Parameter(torch.randn(4, 100))
up = nn.Parameter(torch.zeros(100, 4))

change = up @ down  # is added to the weights of the layer
assert change.shape == layer.weight.shape

print(down.numel() + up.numel())
# > 800
# --8<-- [end:question]
