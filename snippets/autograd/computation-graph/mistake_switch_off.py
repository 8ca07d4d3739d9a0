"""Common mistake: switching requires_grad off for a result."""

from textwrap import fill

import torch

# --8<-- [start:switch]
w = torch.tensor(2.0, requires_grad=True)
result = w**2
try:
    result.requires_grad = False
except RuntimeError as error:
    print(fill(str(error), 72))
# > you can only change requires_grad flags of leaf variables. If you want
# > to use a computed variable in a subgraph that doesn't require
# > differentiation use var_no_grad = var.detach().
print(result.detach().requires_grad)
# > False
# --8<-- [end:switch]
