"""Question: which layers an optimizer knows."""

import torch
from torch import nn

# --8<-- [start:question]
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[1] = nn.Linear(4, 2)  # the new head
before = [layer.bias.clone() for layer in model]

model(torch.ones(1, 4)).sum().backward()
optimizer.step()
pairs = zip(before, model, strict=True)
print([not torch.equal(bias, layer.bias) for bias, layer in pairs])
# > [True, False]
# --8<-- [end:question]
