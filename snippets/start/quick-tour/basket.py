"""Prices and amounts of three fruits: arithmetic on whole tensors."""

import torch

# --8<-- [start:create]
prices = torch.tensor([4.0, 5.0, 6.0])
amounts = torch.tensor([1.0, 2.0, 3.0])
print(prices)
# > tensor([4., 5., 6.])
print(prices.shape, prices.dtype)
# > torch.Size([3]) torch.float32
# --8<-- [end:create]

# --8<-- [start:arithmetic]
costs = amounts * prices
print(costs)
# > tensor([ 4., 10., 18.])
print(costs.sum())
# > tensor(32.)
print(costs.sum().item())
# > 32.0
# --8<-- [end:arithmetic]

# --8<-- [start:whole-numbers]
a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])
print(a * b)
# > tensor([ 4, 10, 18])
print(a / b)
# > tensor([0.2500, 0.4000, 0.5000])
# --8<-- [end:whole-numbers]
