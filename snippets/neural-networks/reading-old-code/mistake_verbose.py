"""An argument that is gone."""

import torch
from torch import nn

# --8<-- [start:verbose]
optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)

try:
    torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, verbose=True)
except TypeError as error:
    print(error)
# > StepLR.__init__() got an unexpected keyword argument 'verbose'

scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
print(scheduler.get_last_lr())
# > [0.1]
# --8<-- [end:verbose]
