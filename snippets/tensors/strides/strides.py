"""One storage, and the strides by which a tensor walks through it."""

# --8<-- [start:stride]
import torch

months = torch.arange(1, 13)
quarters = months.reshape(4, 3)
print(quarters.stride())
# > (3, 1)
print(quarters.T.stride())
# > (1, 3)
# --8<-- [end:stride]

# --8<-- [start:formula]
row, column = 2, 1
print(quarters[row, column], months[row * 3 + column * 1])
# > tensor(8) tensor(8)
row, column = 1, 2
print(quarters.T[row, column], months[row * 1 + column * 3])
# > tensor(8) tensor(8)
# --8<-- [end:formula]

# --8<-- [start:slice]
middle = quarters[:, 1]
print(middle)
# > tensor([ 2,  5,  8, 11])
print(middle.stride(), middle.storage_offset())
# > (3,) 1
# --8<-- [end:slice]

# --8<-- [start:predict]
part = quarters[1:, ::2]
print(part, part.stride(), part.storage_offset(), sep="\n")
# > tensor([[ 4,  6],
# >         [ 7,  9],
# >         [10, 12]])
# > (3, 2)
# > 3
# --8<-- [end:predict]

# --8<-- [start:write]
quarters.T[0, 3] = 100
print(months)
# > tensor([  1,   2,   3,   4,   5,   6,   7,   8,   9, 100,  11,  12])
# --8<-- [end:write]

# --8<-- [start:dims]
photos = torch.zeros(8, 3, 32, 32)
print(photos.stride())
# > (3072, 1024, 32, 1)
print(photos.permute(0, 2, 3, 1).stride())
# > (3072, 32, 1, 1024)
# --8<-- [end:dims]
