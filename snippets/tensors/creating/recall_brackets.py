"""Question: how brackets tell the shape."""

import torch

# --8<-- [start:question]
readings = torch.tensor([[[1, 2, 3], [4, 5, 6]]])

print(tuple(readings.shape))
# > (1, 2, 3)
# --8<-- [end:question]
