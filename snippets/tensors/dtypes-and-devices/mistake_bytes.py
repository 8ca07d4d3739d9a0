"""The mean of two bytes, calculated in bytes."""

import torch

# --8<-- [start:mistake]
left = torch.tensor([10, 200], dtype=torch.uint8)
right = torch.tensor([20, 100], dtype=torch.uint8)
print((left + right) / 2)
# > tensor([15., 22.])
print((left.float() + right) / 2)
# > tensor([ 15., 150.])
# --8<-- [end:mistake]
