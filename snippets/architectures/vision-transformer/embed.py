"""A linear layer on patches is a convolution whose stride is its kernel's size."""

import torch
from cut import cut

# --8<-- [start:same]
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
photos = torch.rand(5, 3, 32, 48)
patches = cut(photos, patch=8)
print(patches.shape)
# > torch.Size([5, 24, 192])
torch.testing.assert_close(F.unfold(photos, 8, stride=8).mT, patches)

linear = nn.Linear(192, 64)
conv = nn.Conv2d(3, 64, kernel_size=8, stride=8)
with torch.no_grad():
    conv.weight.copy_(linear.weight.reshape(64, 3, 8, 8))
    conv.bias.copy_(linear.bias)
print(conv(photos).shape)
# > torch.Size([5, 64, 4, 6])
torch.testing.assert_close(conv(photos).flatten(2).mT, linear(patches))
# --8<-- [end:same]
