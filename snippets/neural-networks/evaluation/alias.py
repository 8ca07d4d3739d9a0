"""A state dict refers to the weights of the model, as they are now."""

# --8<-- [start:alias]
import copy

import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 1.0)
kept = layer.state_dict()
copied = copy.deepcopy(layer.state_dict())

with torch.no_grad():
    layer.weight.fill_(5.0)  # training goes on
print(kept["weight"])
# > tensor([[5.]])
print(copied["weight"])
# > tensor([[1.]])
# --8<-- [end:alias]
