"""Mistake: a loss that was computed before the loop."""

import torch
from torch import nn

# --8<-- [start:mistake]
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss = model(torch.ones(4, 2)).square().mean()
try:
    for _ in range(2):
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
except RuntimeError as error:
    print(str(error).split(" (or")[0])
# > Trying to backward through the graph a second time
# --8<-- [end:mistake]
