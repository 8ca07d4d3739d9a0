"""A running total that keeps every graph."""

import torch
from torch import nn

# --8<-- [start:mistake]
model = nn.Linear(3, 1)
total, detached = 0.0, 0.0
for _ in range(3):
    loss = model(torch.ones(8, 3)).square().mean()
    total += loss
    detached += loss.detach()
print(total.requires_grad, detached.requires_grad)
# > True False
# --8<-- [end:mistake]
