"""Common mistake: zeroing a gradient that does not exist yet."""

import torch

# --8<-- [start:none]
weight = torch.tensor(3.0, requires_grad=True)
try:
    weight.grad.zero_()
except AttributeError as error:
    print(error)
# > 'NoneType' object has no attribute 'zero_'
# --8<-- [end:none]
