"""Two baskets paid for at once: the matrix product."""

import torch

prices = torch.tensor([4.0, 5.0, 6.0])
amounts = torch.tensor([1.0, 2.0, 3.0])

# --8<-- [start:dot]
print(amounts @ prices)
# > tensor(32.)
# --8<-- [end:dot]

# --8<-- [start:baskets]
baskets = torch.tensor([[1.0, 2.0, 3.0], [2.0, 0.0, 1.0]])
print(baskets.shape)
# > torch.Size([2, 3])
print(baskets @ prices)
# > tensor([32., 14.])
# --8<-- [end:baskets]
