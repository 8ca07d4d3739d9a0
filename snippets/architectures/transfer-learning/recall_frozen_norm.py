"""Question: what moves in a frozen batch norm."""

import torch
from torch import nn

# --8<-- [start:question]
norm = nn.BatchNorm1d(2)
norm.requires_grad_(False)

norm.train()
norm(torch.full((4, 2), 10.0))
print(norm.running_mean)
# > tensor([1., 1.])
# --8<-- [end:question]
