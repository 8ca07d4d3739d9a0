"""Choosing between two values, element by element."""

import torch

week = torch.tensor([[17, 21, 25, 19], [28, 31, 24, 33]])
hot = week > 24

# --8<-- [start:where]
print(torch.where(hot, week, 0))
# > tensor([[ 0,  0, 25,  0],
# >         [28, 31,  0, 33]])
print(torch.where(hot, week - 24, 24 - week))
# > tensor([[7, 3, 1, 5],
# >         [4, 7, 0, 9]])
# --8<-- [end:where]
