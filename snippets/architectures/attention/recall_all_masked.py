"""Question: what softmax makes of nothing."""

import torch

# --8<-- [start:question]
scores = torch.tensor([1.0, 2.0])
mask = torch.tensor([False, False])  # nobody to look at

scores = scores.masked_fill(~mask, -torch.inf)
print(scores.softmax(dim=0))
# > tensor([nan, nan])
# --8<-- [end:question]
