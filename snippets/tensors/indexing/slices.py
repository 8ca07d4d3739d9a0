"""Parts of a grid, cut out with start:stop:step."""

import torch

seats = torch.arange(4)[:, None] * 10 + torch.arange(6)

# --8<-- [start:block]
print(seats[1:3, 2:5])
# > tensor([[12, 13, 14],
# >         [22, 23, 24]])
print(seats[:, 2])
# > tensor([ 2, 12, 22, 32])
print(seats[::2, ::3])
# > tensor([[ 0,  3],
# >         [20, 23]])
print(seats[2:100].shape, seats[7:].shape)
# > torch.Size([2, 6]) torch.Size([0, 6])
# --8<-- [end:block]


# --8<-- [start:dimensions]
for part in (seats[1], seats[1:2], seats[1:2, 3], seats[1, 3]):
    print(tuple(part.shape))
# > (6,)
# > (1, 6)
# > (1,)
# > ()
# --8<-- [end:dimensions]
