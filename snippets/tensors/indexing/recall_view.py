"""Question: which index gives a view."""

import torch

# --8<-- [start:question]
prices = torch.tensor([5, 6, 7])
first = prices[:2]
first[0] = 0
large = prices[prices > 5]
large[0] = 0

print(prices.tolist())
# > [0, 6, 7]
# --8<-- [end:question]
