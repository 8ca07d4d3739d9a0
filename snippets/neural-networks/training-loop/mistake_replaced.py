"""Mistake: a layer that was replaced after the optimizer was made."""

import torch
from torch import nn

# --8<-- [start:mistake]
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(4, 3)
before = model[2].weight.detach().clone()
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
print("changed:", not torch.equal(before, model[2].weight))
# > changed: False
# --8<-- [end:mistake]
