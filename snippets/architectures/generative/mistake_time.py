"""Common mistake: the time is not told, or has no dimension for the pixels."""

import torch
from generators import mlp

# --8<-- [start:mistake]
noise, data = torch.zeros(64, 64).double(), torch.ones(64, 64).double()
layers = mlp(64 + 1, 32, 64)
try:
    layers(noise)
except RuntimeError as error:
    print(error)
# > mat1 and mat2 shapes cannot be multiplied (64x64 and 65x32)

t = torch.rand(64)
x = (1 - t) * noise + t * data  # no message
print("one time for the first image:", x[0].unique().numel() == 1)
# > one time for the first image: False
try:
    (1 - t[:50]) * noise[:50]  # a smaller batch
except RuntimeError as error:
    print(error)
# > The size of tensor a (50) must match the size of tensor b (64) at non-singleton dimension 1

t = torch.rand(64, 1)
x = (1 - t) * noise + t * data
# --8<-- [end:mistake]
