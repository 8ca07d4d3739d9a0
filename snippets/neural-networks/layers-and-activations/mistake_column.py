"""Common mistake: a row of numbers where a column is needed."""

import torch
from torch import nn

# --8<-- [start:mistake]
hours = torch.linspace(0, 24, 5)
dense = nn.Linear(1, 4)
try:
    dense(hours)
except RuntimeError as error:
    print(error)
# > mat1 and mat2 shapes cannot be multiplied (1x5 and 1x4)

print(dense(hours.unsqueeze(1)).shape)
# > torch.Size([5, 4])
# --8<-- [end:mistake]
