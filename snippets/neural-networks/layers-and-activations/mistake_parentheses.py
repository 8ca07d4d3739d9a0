"""Common mistake: the input in the parentheses that make the activation."""

import torch
from torch import nn

# --8<-- [start:mistake]
values = torch.tensor([-1.0, 2.0, 3.0])
try:
    nn.Linear(3, 1)(nn.ReLU(values))
except TypeError as error:
    print(error)
# > linear(): argument 'input' (position 1) must be Tensor, not ReLU

print(nn.Linear(3, 1)(nn.ReLU()(values)).shape)
# > torch.Size([1])
# --8<-- [end:mistake]
