"""Question: what a high temperature does."""

import torch

# --8<-- [start:question]
scores = torch.tensor([3.0, 1.0])
hot = torch.softmax(scores / 1000, dim=0)

print([round(chance, 2) for chance in hot.tolist()])
# > [0.5, 0.5]
# --8<-- [end:question]
