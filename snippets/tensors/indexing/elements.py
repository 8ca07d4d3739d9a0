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
print(seats[2, 3], seats[2])
# > tensor(23) tensor([20, 21, 22, 23, 24, 25])
print(seats[-1, -2], seats[-1, -2].item())
# > tensor(34) 34
# --8<-- [end:grid]
