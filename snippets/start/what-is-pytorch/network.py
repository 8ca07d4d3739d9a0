"""A small neural network, put together from building blocks."""

import torch

# --8<-- [start:network]
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1))
print(model)
# > Sequential(
# >   (0): Linear(in_features=3, out_features=8, bias=True)
# >   (1): ReLU()
# >   (2): Linear(in_features=8, out_features=1, bias=True)
# > )

usage = torch.tensor([60.0, 150.0, 90.0])
print(model(usage).shape)
# > torch.Size([1])
# --8<-- [end:network]

# --8<-- [start:count]
print(sum(numbers.numel() for numbers in model.parameters()))
# > 41
# --8<-- [end:count]
