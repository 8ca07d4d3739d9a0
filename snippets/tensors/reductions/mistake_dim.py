"""A dimension that is not there."""

import torch

# --8<-- [start:mistake]
week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
try:
    week.sum(dim=2)
except IndexError as error:
    print(error)
# > Dimension out of range (expected to be in range of [-2, 1], but got 2)
# --8<-- [end:mistake]
