"""Three ways to show one number, and how to get plain Python numbers out."""

import torch

# --8<-- [start:three-ways]
price = torch.tensor(0.1)
print(price)
# > tensor(0.1000)
print(price.item())
# > 0.10000000149011612
print(f"{price} {price:.2f} {price.reshape(1)}")
# > 0.10000000149011612 0.10 tensor([0.1000])
print(price.reshape(1).tolist())
# > [0.10000000149011612]
# --8<-- [end:three-ways]
