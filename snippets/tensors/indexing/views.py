"""Which indices share memory with the tensor, and which copy."""

import torch

# --8<-- [start:view]
prices = torch.tensor([1.0, 2.0, 3.0, 4.0])
part = prices[1:3]
part[0] = 99
print(prices)
# > tensor([ 1., 99.,  3.,  4.])
# --8<-- [end:view]

# --8<-- [start:copy]
prices = torch.tensor([1.0, 2.0, 3.0, 4.0])
part = prices[[1, 2]]
part[0] = 99
print(prices)
# > tensor([1., 2., 3., 4.])
# --8<-- [end:copy]
