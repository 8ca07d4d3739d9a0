"""Lists and tensors of positions as an index."""

import torch

seats = torch.arange(4)[:, None] * 10 + torch.arange(6)

# --8<-- [start:rows]
print(seats[[3, 0, 0]])
# > tensor([[30, 31, 32, 33, 34, 35],
# >         [ 0,  1,  2,  3,  4,  5],
# >         [ 0,  1,  2,  3,  4,  5]])
# --8<-- [end:rows]

# --8<-- [start:pairs]
print(seats[[0, 1, 3], [0, 2, 5]])
# > tensor([ 0, 12, 35])
# --8<-- [end:pairs]

# --8<-- [start:rectangle]
print(seats[[0, 1, 3]][:, [0, 2, 5]])
# > tensor([[ 0,  2,  5],
# >         [10, 12, 15],
# >         [30, 32, 35]])
rows = torch.tensor([0, 1, 3])
print(seats[rows[:, None], [0, 2, 5]])
# > tensor([[ 0,  2,  5],
# >         [10, 12, 15],
# >         [30, 32, 35]])
# --8<-- [end:rectangle]
