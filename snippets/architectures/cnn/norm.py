"""Batch norm in a CNN: a mean and a spread for each channel."""

import torch
from torch import nn

# --8<-- [start:norm]
torch.manual_seed(0)
norm = nn.BatchNorm2d(8)
maps = torch.rand(32, 8, 4, 4)
over = (0, 2, 3)  # batch, height and width, but not the channels
mean = maps.mean(dim=over, keepdim=True)
variance = maps.var(dim=over, keepdim=True, correction=0)
print(mean.shape)
# > torch.Size([1, 8, 1, 1])
torch.testing.assert_close(norm(maps), (maps - mean) / (variance + norm.eps).sqrt())
# --8<-- [end:norm]
