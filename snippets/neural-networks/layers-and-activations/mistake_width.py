"""Common mistake: an input as wide as no layer expects."""

import torch
from torch import nn

# --8<-- [start:mistake]
hidden, output = nn.Linear(3, 8), nn.Linear(16, 1)
try:
    output(hidden(torch.ones(5, 3)))
except RuntimeError as error:
    print(error)
# > mat1 and mat2 shapes cannot be multiplied (5x8 and 16x1)
# --8<-- [end:mistake]
