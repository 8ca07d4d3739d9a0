"""Choosing elements by a condition."""

import torch

# --8<-- [start:mask]
week = torch.tensor([[17, 21, 25, 19], [28, 31, 24, 33]])
hot = week > 24
print(hot)
# > tensor([[False, False,  True, False],
# >         [ True,  True, False,  True]])
print(week[hot])
# > tensor([25, 28, 31, 33])
# --8<-- [end:mask]

# --8<-- [start:combine]
print(week[(week > 20) & (week < 30)])
# > tensor([21, 25, 28, 24])
print(week[~hot])
# > tensor([17, 21, 19, 24])
print(hot.sum())
# > tensor(4)
print(week[:, week[0] > 20])
# > tensor([[21, 25],
# >         [31, 24]])
# --8<-- [end:combine]
