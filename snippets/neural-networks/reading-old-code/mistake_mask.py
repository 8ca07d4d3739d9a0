"""Masks were once made of zeros and ones."""

import torch

# --8<-- [start:mask]
x = torch.tensor([1.0, -2.0, 3.0])
mask = x > 0

try:
    print(x[1 - mask])
except RuntimeError as error:
    print(str(error).split(". ")[0])
# > Subtraction, the `-` operator, with a bool tensor is not supported

print(x[~mask])
# > tensor([-2.])
# --8<-- [end:mask]
