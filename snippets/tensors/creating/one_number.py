"""Three ways to show one number, and how to get plain Python numbers out."""

import torch

# --8<-- [start:three-ways]
price = torch.tensor(0.1)
print(price)
# > tensor(0.1000)
print(price.item())
# > 0.10000000149011612
print(f"{price}")
# > 0.10000000149011612
print(f"{price:.2f}")
# > 0.10
# --8<-- [end:three-ways]

# --8<-- [start:one-element]
prices = torch.tensor([0.5])
print(f"{prices}")
# > tensor([0.5000])
print(prices.tolist())
# > [0.5]
# --8<-- [end:one-element]
