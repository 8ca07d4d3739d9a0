"""Slices do not run backward."""

import torch

seats = torch.arange(4)[:, None] * 10 + torch.arange(6)

# --8<-- [start:mistake]
try:
    seats[0, ::-1]
except ValueError as error:
    print(error)
# > step must be greater than zero

print(seats[0].flip(0))
# > tensor([5, 4, 3, 2, 1, 0])
# --8<-- [end:mistake]
