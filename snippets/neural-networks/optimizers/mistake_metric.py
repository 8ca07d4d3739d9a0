"""`ReduceLROnPlateau` wants to know the loss."""

import torch
from torch import nn

# --8<-- [start:mistake]
optimizer = torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer)
try:
    optimizer.step()
    scheduler.step()
except TypeError as error:
    print(error)
# > ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'
# --8<-- [end:mistake]
