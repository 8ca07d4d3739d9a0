"""A tensor cannot grow in place."""

import torch

# --8<-- [start:mistake]
total = torch.zeros(4)
prices = torch.ones(3, 4)
try:
    total += prices
except RuntimeError as error:
    print(error)
# > output with shape [4] doesn't match the broadcast shape [3, 4]

total = total + prices
print(total.shape)
# > torch.Size([3, 4])
# --8<-- [end:mistake]
