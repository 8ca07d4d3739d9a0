"""One element, one row, one column."""

# --8<-- [start:grid]
import torch

seats = torch.tensor(
    [
        [0, 1, 2, 3, 4, 5],
        [10, 11, 12, 13, 14, 15],
        [20, 21, 22, 23, 24, 25],
        [30, 31, 32, 33, 34, 35],
    ]
)
print(seats[2, 3])
# > tensor(23)
print(seats[2])
# > tensor([20, 21, 22, 23, 24, 25])
# --8<-- [end:grid]

# --8<-- [start:negative]
print(seats[-1])
# > tensor([30, 31, 32, 33, 34, 35])
print(seats[-1, -2])
# > tensor(34)
# --8<-- [end:negative]

# --8<-- [start:item]
print(seats[2, 3].ndim)
# > 0
print(seats[2, 3].item())
# > 23
# --8<-- [end:item]
