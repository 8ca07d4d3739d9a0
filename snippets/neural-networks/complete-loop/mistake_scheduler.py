"""Mistake: a longer scheduler, overwritten by the old one's state."""

import torch
from torch import nn


# --8<-- [start:mistake]
def make_scheduler(epochs):
    optimizer = torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=0.1)
    return torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=epochs)


longer = make_scheduler(epochs=50)
longer.load_state_dict(make_scheduler(epochs=10).state_dict())
print("T_max:", longer.T_max)
# > T_max: 10
# --8<-- [end:mistake]
