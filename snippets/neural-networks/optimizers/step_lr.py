"""A learning rate that falls in steps."""

import torch
from torch import nn

# --8<-- [start:epochs]
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
for epoch in range(5):
    print(epoch, scheduler.get_last_lr())
    # … train for an epoch, with an optimizer.step() for each batch …
    optimizer.step()
    scheduler.step()
# > 0 [0.1]
# > 1 [0.1]
# > 2 [0.05]
# > 3 [0.05]
# > 4 [0.025]
# --8<-- [end:epochs]
