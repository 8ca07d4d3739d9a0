"""Common mistake: an activation at the end that cannot give the answer."""

import torch
from torch import nn

# --8<-- [start:mistake]
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1), nn.ReLU())
print(net(torch.randn(1000, 1)).min().item())
# > 0.0
# --8<-- [end:mistake]
