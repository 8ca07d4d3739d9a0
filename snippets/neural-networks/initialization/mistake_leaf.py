"""Common mistake: a parameter is filled while autograd watches."""

import torch
from torch import nn

# --8<-- [start:mistake]
layer = nn.Linear(64, 32)
try:
    layer.weight.uniform_(-0.1, 0.1)
except RuntimeError as error:
    print(str(error).replace(" is being", "\n  is being"))
# > a leaf Variable that requires grad
# >   is being used in an in-place operation.

with torch.no_grad():
    layer.weight.uniform_(-0.1, 0.1)
nn.init.uniform_(layer.weight, -0.1, 0.1)  # the same, with no_grad built in
print(layer.weight.requires_grad)
# > True
# --8<-- [end:mistake]
