"""Question: what units that start equal learn."""

import torch
from torch import nn

# --8<-- [start:question]
model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
for parameter in model.parameters():
    nn.init.constant_(parameter, 0.5)

model(torch.tensor([[1.0, 2.0]])).sum().backward()

print(len(model[0].weight.grad.unique(dim=0)))
# > 1
# --8<-- [end:question]
