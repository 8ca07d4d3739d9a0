"""Question: what two lists of positions choose."""

import torch

# --8<-- [start:question]
grid = torch.tensor([[11, 12, 13], [21, 22, 23], [31, 32, 33]])

print(grid[[0, 2], [0, 1]].tolist())
# > [11, 32]
# --8<-- [end:question]
