"""Common mistake: a linear layer that expects another number of features."""

import torch
from torch import nn

# --8<-- [start:mistake]
look = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten())
batch = torch.rand(5, 1, 8, 8)
try:
    nn.Linear(8 * 4 * 4, 10)(look(batch))
except RuntimeError as error:
    print(error)
# > mat1 and mat2 shapes cannot be multiplied (5x72 and 128x10)

print(nn.Linear(8 * 3 * 3, 10)(look(batch)).shape)
# > torch.Size([5, 10])
# --8<-- [end:mistake]
