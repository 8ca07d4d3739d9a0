"""`max` with a dimension returns a pair."""

import torch

# --8<-- [start:mistake]
points = torch.tensor([[3, 9, 4], [7, 2, 5]])
try:
    points.max(dim=1) + 1
except TypeError as error:
    print(error)
# > can only concatenate tuple (not "int") to tuple
print(points.max(dim=1).values + 1)
# > tensor([10,  8])
print(points.amax(dim=1) + 1)
# > tensor([10,  8])
# --8<-- [end:mistake]
