"""Functions of Python's `math` take single numbers only."""

# --8<-- [start:mistake]
import math

import torch

areas = torch.tensor([4.0, 9.0, 25.0])
try:
    math.sqrt(areas)
except ValueError as error:
    print(error)
# > only one element tensors can be converted to Python scalars
print(areas.sqrt())
# > tensor([2., 3., 5.])
# --8<-- [end:mistake]
