"""Positions are whole numbers."""

import torch

# --8<-- [start:mistake]
prices = torch.tensor([1.0, 2.0, 3.0, 4.0])
middle = torch.tensor([len(prices) / 2])
try:
    prices[middle]
except IndexError as error:
    print(error)
# > tensors used as indices must be long, int, byte or bool tensors

print(prices[middle.long()])
# > tensor([3.])
# --8<-- [end:mistake]
