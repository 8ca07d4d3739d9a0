"""Prices and amounts of three fruits: arithmetic on whole tensors."""

import torch

# --8<-- [start:create]
prices = torch.tensor([4.0, 5.0, 6.0])
amounts = torch.tensor([1.0, 2.0, 3.0])
print(prices)
print(prices.shape, prices.dtype)
# --8<-- [end:create]

# --8<-- [start:arithmetic]
costs = amounts * prices
print(costs)
print(costs.sum())
print(costs.sum().item())
# --8<-- [end:arithmetic]

# --8<-- [start:whole-numbers]
a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])
print(a * b)
print(a / b)
# --8<-- [end:whole-numbers]
