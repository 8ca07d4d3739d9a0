"""Question: the shape of a product of a batch."""

import torch

# --8<-- [start:question]
batch = torch.zeros(5, 2, 3)
weights = torch.zeros(3, 4)

try:
    print(tuple((batch @ weights).shape))
except RuntimeError:
    print("RuntimeError")
# > (5, 2, 4)
# --8<-- [end:question]
