"""An optimizer knows the parameters that it was given, not the model."""

import torch
from torch import nn

# --8<-- [start:mistake]
model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(4, 3)  # a new last layer, after the optimizer
before = model[2].weight.clone()
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(torch.equal(before, model[2].weight))
# > True
# --8<-- [end:mistake]
