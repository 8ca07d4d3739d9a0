"""A parameter belongs to one group."""

import torch
from torch import nn

# --8<-- [start:mistake]
model = nn.Linear(2, 1)
try:
    groups = [{"params": model.parameters()}, {"params": [model.bias]}]
    torch.optim.SGD(groups, lr=0.1)
except ValueError as error:
    print(error)
# > some parameters appear in more than one parameter group
# --8<-- [end:mistake]
