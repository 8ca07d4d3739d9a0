"""A shape that does not hold all elements."""

import torch

# --8<-- [start:mistake]
months = torch.arange(1, 13)
try:
    months.reshape(5, -1)
except RuntimeError as error:
    print(error)
# > shape '[5, -1]' is invalid for input of size 12
# --8<-- [end:mistake]
