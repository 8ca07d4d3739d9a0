"""Common mistakes: images of another size, and a single image."""

import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:size]
layers = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
large = torch.rand(2, 1, 28, 28)
try:
    layers(large)
except RuntimeError as error:
    print(error)
# > mat1 and mat2 shapes cannot be multiplied (2x784 and 64x10)
small = F.interpolate(large, size=(8, 8), mode="bilinear", antialias=True)
print(layers(small).shape)
# > torch.Size([2, 10])
# --8<-- [end:size]

# --8<-- [start:single]
try:
    layers(torch.rand(8, 8))  # gray
except RuntimeError as error:
    print(error)
# > mat1 and mat2 shapes cannot be multiplied (8x8 and 64x10)
print(layers(torch.rand(3, 8, 8)).shape)  # color: no error
# > torch.Size([3, 10])
# --8<-- [end:single]
