"""A learning rate that falls when the loss does not."""

import torch
from torch import nn

# --8<-- [start:plateau]
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=1)
for loss in (1.0, 0.5, 0.6, 0.7, 0.5, 0.6):
    optimizer.step()
    scheduler.step(loss)
    print(f"loss {loss}, learning rate {scheduler.get_last_lr()[0]:.3f}")
# > loss 1.0, learning rate 0.100
# > loss 0.5, learning rate 0.100
# > loss 0.6, learning rate 0.100
# > loss 0.7, learning rate 0.010
# > loss 0.5, learning rate 0.010
# > loss 0.6, learning rate 0.001
# --8<-- [end:plateau]
