"""A tensor and a module react differently to the same method."""

# --8<-- [start:to]
import torch
from torch import nn

batch = torch.ones(8, 3)
batch.to("meta")
print(batch.device)
# > cpu

model = nn.Linear(3, 1)
model.to("meta")
print(model.weight.device)
# > meta
# --8<-- [end:to]
