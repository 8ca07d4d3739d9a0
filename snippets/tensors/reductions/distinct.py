"""Which values occur, and how often."""

import torch

# --8<-- [start:unique]
orders = torch.tensor([2, 0, 2, 1, 2])  # the number of what was ordered
values, counts = orders.unique(return_counts=True)
print(values, counts)
# > tensor([0, 1, 2]) tensor([1, 1, 3])
print((orders == 2).nonzero().flatten())
# > tensor([0, 2, 4])
# --8<-- [end:unique]
