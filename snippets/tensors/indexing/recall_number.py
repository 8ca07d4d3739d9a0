"""Question: what a number and a slice do to the shape."""

import torch

# --8<-- [start:question]
grid = torch.zeros(4, 5)

print(tuple(grid[1].shape), tuple(grid[1:2].shape))
# > (5,) (1, 5)
# --8<-- [end:question]
