"""The scheduler steps after the optimizer."""

# --8<-- [start:mistake]
import warnings

import torch
from torch import nn

optimizer = torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step()
    optimizer.step()
print(str(caught[0].message).split(". In")[0])
# > Detected call of `lr_scheduler.step()` before `optimizer.step()`
# --8<-- [end:mistake]
