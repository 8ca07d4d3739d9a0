"""Mistake: clearing between backward and step."""

import torch
from torch import nn

# --8<-- [start:mistake]
torch.manual_seed(0)
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.weight.detach().clone()
model(torch.ones(4, 2)).square().mean().backward()
optimizer.zero_grad()
optimizer.step()
print("changed:", not torch.equal(before, model.weight))
# > changed: False
# --8<-- [end:mistake]
