"""Zeros and ones are positions, not a mask."""

import torch

# --8<-- [start:mistake]
prices = torch.tensor([1.0, 2.0, 3.0, 4.0])
wanted = torch.tensor([0, 1, 1, 0])
print(prices[wanted])
# > tensor([1., 2., 2., 1.])
print(prices[wanted.bool()])
# > tensor([2., 3.])
# --8<-- [end:mistake]
