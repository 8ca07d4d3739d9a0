"""Question: what happens beyond the largest whole number."""

import torch

# --8<-- [start:question]
photo = torch.tensor([10, 250], dtype=torch.uint8)
brighter = photo + 10

print(brighter.tolist())
# > [20, 4]
# --8<-- [end:question]
