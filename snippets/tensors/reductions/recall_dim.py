"""Question: which dimension goes away."""

import torch

# --8<-- [start:question]
block = torch.zeros(2, 3, 4)
kept = block.sum(dim=1, keepdim=True)

print(tuple(block.sum(dim=1).shape), tuple(kept.shape))
# > (2, 4) (2, 1, 4)
# --8<-- [end:question]
