"""A number, a row and a column, each combined with a whole table."""

# --8<-- [start:table]
import torch

prices = torch.tensor(
    [
        [10, 20, 30, 40],  # Oslo: bread, cheese, coffee, olives
        [11, 21, 31, 41],  # Rome
        [12, 22, 32, 42],  # Lima
    ]
)
discount = torch.tensor([1, 2, 3, 4])  # one for each item
tax = torch.tensor([[5], [0], [1]])  # one for each city
print(prices * 2)
# > tensor([[20, 40, 60, 80],
# >         [22, 42, 62, 82],
# >         [24, 44, 64, 84]])
print(prices - discount)
# > tensor([[ 9, 18, 27, 36],
# >         [10, 19, 28, 37],
# >         [11, 20, 29, 38]])
print(prices + tax)
# > tensor([[15, 25, 35, 45],
# >         [11, 21, 31, 41],
# >         [13, 23, 33, 43]])
# --8<-- [end:table]


# --8<-- [start:both]
print(tax + discount)
# > tensor([[6, 7, 8, 9],
# >         [1, 2, 3, 4],
# >         [2, 3, 4, 5]])
# --8<-- [end:both]
