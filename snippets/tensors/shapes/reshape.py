"""The same twelve numbers in other shapes."""

# --8<-- [start:months]
import torch

months = torch.arange(1, 13)
print(months.shape)
# > torch.Size([12])
quarters = months.reshape(4, 3)
print(quarters)
# > tensor([[ 1,  2,  3],
# >         [ 4,  5,  6],
# >         [ 7,  8,  9],
# >         [10, 11, 12]])
# --8<-- [end:months]

# --8<-- [start:more]
print(months.reshape(2, 2, 3))
# > tensor([[[ 1,  2,  3],
# >          [ 4,  5,  6]],
# >
# >         [[ 7,  8,  9],
# >          [10, 11, 12]]])
for shape in ((3, -1), (2, -1, 3), (-1,)):
    print(shape, tuple(quarters.reshape(shape).shape))
# > (3, -1) (3, 4)
# > (2, -1, 3) (2, 2, 3)
# > (-1,) (12,)
# --8<-- [end:more]
