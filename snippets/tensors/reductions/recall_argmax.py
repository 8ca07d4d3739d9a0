"""Question: what `argmax` along a dimension says."""

import torch

# --8<-- [start:question]
scores = torch.tensor([[1, 8], [5, 2], [9, 3]])

print(scores.argmax(dim=0).tolist())
# > [2, 0]
# --8<-- [end:question]
