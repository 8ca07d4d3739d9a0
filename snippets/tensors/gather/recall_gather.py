"""Question: what `gather` picks."""

import torch

# --8<-- [start:question]
scores = torch.tensor([[10, 20, 30], [40, 50, 60]])
labels = torch.tensor([[2], [0]])

print(scores.gather(1, labels).tolist())
# > [[30], [40]]
# --8<-- [end:question]
