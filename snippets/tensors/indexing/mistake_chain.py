"""Two indices in a row: the assignment reaches a copy."""

import torch

# --8<-- [start:mistake]
prices = torch.tensor([1.0, 2.0, 3.0, 4.0])
prices[prices > 2][0] = 99
print(prices)
# > tensor([1., 2., 3., 4.])

first = (prices > 2).nonzero()[0]
prices[first] = 99
print(prices)
# > tensor([ 1.,  2., 99.,  4.])
# --8<-- [end:mistake]
