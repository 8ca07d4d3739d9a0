"""Question: what `to` moves, and what it returns."""

import torch
from torch import nn

# --8<-- [start:question]
model = nn.Linear(2, 2)
batch = torch.zeros(1, 2)

model.to("meta")  # a device like any other, but without numbers
batch.to("meta")
print(model.weight.device, batch.device)
# > meta cpu
# --8<-- [end:question]
