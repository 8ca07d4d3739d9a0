"""Parts of a grid, cut out with start:stop:step."""

import torch

seats = torch.arange(4)[:, None] * 10 + torch.arange(6)

# --8<-- [start:block]
print(seats[1:3, 2:5])
# > tensor([[12, 13, 14],
# >         [22, 23, 24]])
# --8<-- [end:block]

# --8<-- [start:column]
print(seats[:, 2])
# > tensor([ 2, 12, 22, 32])
print(seats[::2, ::3])
# > tensor([[ 0,  3],
# >         [20, 23]])
print(seats[:2, -2:])
# > tensor([[ 4,  5],
# >         [14, 15]])
# --8<-- [end:column]

# --8<-- [start:forgiving]
print(seats[2:100].shape)
# > torch.Size([2, 6])
print(seats[7:].shape)
# > torch.Size([0, 6])
# --8<-- [end:forgiving]

# --8<-- [start:dimensions]
print(seats[1].shape)
# > torch.Size([6])
print(seats[1:2].shape)
# > torch.Size([1, 6])
print(seats[1:2, 3].shape)
# > torch.Size([1])
print(seats[1, 3].shape)
# > torch.Size([])
# --8<-- [end:dimensions]
