"""Common mistake: calling the class instead of a model made from it."""

import torch
from torch import nn

# --8<-- [start:mistake]
try:
    nn.Linear(torch.ones(2, 3))
except TypeError as error:
    print(str(error).split("\n")[0])
# > Linear.__init__() missing 1 required positional argument: 'out_features'

print(nn.Linear(3, 1)(torch.ones(2, 3)).shape)
# > torch.Size([2, 1])
# --8<-- [end:mistake]
