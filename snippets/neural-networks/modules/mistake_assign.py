"""Common mistake: a tensor assigned where a parameter was."""

# --8<-- [start:mistake]
import textwrap

import torch
from torch import nn

line = nn.Linear(2, 1)
try:
    line.bias = torch.zeros(1)
except TypeError as error:
    print(textwrap.fill(str(error), 72))
# > cannot assign 'torch.FloatTensor' as parameter 'bias'
# > (torch.nn.Parameter or None expected)

with torch.no_grad():
    line.bias.zero_()
print(line.bias.item(), line.bias.requires_grad)
# > 0.0 True
# --8<-- [end:mistake]
