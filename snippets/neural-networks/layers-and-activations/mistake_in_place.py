"""Common mistake: an in-place activation behind one that needs its own output."""

# --8<-- [start:mistake]
import textwrap

import torch
from torch import nn

x = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    nn.ReLU(inplace=True)(torch.sigmoid(x)).sum().backward()
except RuntimeError as error:
    print(textwrap.fill(str(error).split(" Hint")[0], 72))
# > one of the variables needed for gradient computation has been modified
# > by an inplace operation: [torch.FloatTensor [2]], which is output 0 of
# > Sigmoid, is at version 1; expected version 0 instead.

nn.ReLU()(torch.sigmoid(x)).sum().backward()
print(x.grad)
# > tensor([0.1966, 0.1050])
# --8<-- [end:mistake]
