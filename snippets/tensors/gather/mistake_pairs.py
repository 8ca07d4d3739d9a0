"""Two lists of positions are paired, so they need one length."""

# --8<-- [start:mistake]
import textwrap

import torch

seats = torch.arange(4)[:, None] * 10 + torch.arange(6)
try:
    seats[[0, 1, 3], [0, 2]]
except IndexError as error:
    print(textwrap.fill(str(error), 70))
# > shape mismatch: indexing tensors could not be broadcast together with
# > shapes [3], [2]

print(seats[[0, 1, 3]][:, [0, 2]])
# > tensor([[ 0,  2],
# >         [10, 12],
# >         [30, 32]])
# --8<-- [end:mistake]
