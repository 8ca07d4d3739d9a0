"""Question: what a seed after the model fixes."""

import torch
from torch import nn

# --8<-- [start:question]
starts = []
for _ in range(2):
    model = nn.Linear(3, 3)
    torch.manual_seed(0)
    noise = torch.rand(3)
    starts.append((model.weight.sum().item(), noise.sum().item()))

first, second = starts
print(first[0] == second[0], first[1] == second[1])
# > False True
# --8<-- [end:question]
