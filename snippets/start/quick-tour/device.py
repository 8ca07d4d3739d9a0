"""The same product, on whatever the machine calculates fastest with."""

import torch

prices = torch.tensor([4.0, 5.0, 6.0])
baskets = torch.tensor([[1.0, 2.0, 3.0], [2.0, 0.0, 1.0]])

# --8<-- [start:choose]
device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
print(device)
# > cpu
# --8<-- [end:choose]

# --8<-- [start:move]
totals = baskets.to(device) @ prices.to(device)
print(totals)
# > tensor([32., 14.])
# --8<-- [end:move]
