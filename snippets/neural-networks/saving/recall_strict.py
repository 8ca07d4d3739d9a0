"""Question: what `strict=False` says."""

import torch
from torch import nn

# --8<-- [start:question]
layer = nn.Linear(2, 1, bias=False)
nn.init.zeros_(layer.weight)
state = {"model.weight": torch.ones(1, 2)}

try:
    layer.load_state_dict(state, strict=False)
    print(layer.weight.tolist())
except RuntimeError:
    print("RuntimeError")
# > [[0.0, 0.0]]
# --8<-- [end:question]
