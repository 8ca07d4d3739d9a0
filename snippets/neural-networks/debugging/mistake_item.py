"""Common mistake: the loss as a plain number."""

import torch
from torch import nn

# --8<-- [start:mistake]
loss = nn.Linear(2, 1)(torch.ones(3, 2)).mean().item()
try:
    loss.backward()
except AttributeError as error:
    print(error)
# > 'float' object has no attribute 'backward'
# --8<-- [end:mistake]
