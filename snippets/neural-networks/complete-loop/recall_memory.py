"""Question: how much an optimizer remembers."""

import torch
from torch import nn

# --8<-- [start:question]
layer = nn.Linear(10, 10, bias=False)  # 100 weights
optimizer = torch.optim.AdamW(layer.parameters())

layer(torch.ones(10)).sum().backward()
optimizer.step()

state = optimizer.state[layer.weight].values()
print(sum(kept.numel() for kept in state if kept.dim() == 2))
# > 200
# --8<-- [end:question]
