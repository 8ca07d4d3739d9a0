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
print(prices.item())
# > 0.5
# --8<-- [end:one-element]

# --8<-- [start:list]
print(torch.tensor([[1, 2], [3, 4]]).tolist())
# > [[1, 2], [3, 4]]
# --8<-- [end:list]
