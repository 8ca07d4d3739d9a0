"""A running total that keeps every graph."""

import torch
from torch import nn

# --8<-- [start:mistake]
model = nn.Linear(3, 1)
total = 0.0
for _ in range(3):
    loss = model(torch.ones(8, 3)).square().mean()
    total += loss
print(total.requires_grad)
# > True
# --8<-- [end:mistake]

# --8<-- [start:right]
total = torch.zeros(())
for _ in range(3):
    loss = model(torch.ones(8, 3)).square().mean()
    total += loss.detach()
print(total.requires_grad)
# > False
# --8<-- [end:right]
