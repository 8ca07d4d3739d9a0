"""A schedule that was planned for fewer steps."""

import torch
from torch import nn

# --8<-- [start:mistake]
optimizer = torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps=2)
try:
    for _ in range(3):
        optimizer.step()
        scheduler.step()
except ValueError as error:
    print(error)
# > Tried to step 3 times. The specified number of total steps is 2
# --8<-- [end:mistake]
