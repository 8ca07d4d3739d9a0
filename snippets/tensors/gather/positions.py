"""The positions at which a condition holds."""

import torch

# --8<-- [start:nonzero]
week = torch.tensor([[17, 21, 25, 19], [28, 31, 24, 33]])
hot = week > 27
print(hot.nonzero())
# > tensor([[1, 0],
# >         [1, 1],
# >         [1, 3]])
cities, days = hot.nonzero(as_tuple=True)
print(week[cities, days])
# > tensor([28, 31, 33])
# --8<-- [end:nonzero]
