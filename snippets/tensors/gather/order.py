"""Rows in the order of one of their columns."""

import torch

# --8<-- [start:sort]
sales = torch.tensor([[3, 70], [1, 90], [2, 80]])
print(sales[sales[:, 0].argsort()])
# > tensor([[ 1, 90],
# >         [ 2, 80],
# >         [ 3, 70]])
# --8<-- [end:sort]
