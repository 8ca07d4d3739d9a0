"""Question: what a single choice weighs."""

import torch

# --8<-- [start:question]
scores = torch.tensor([3.0, 1.0, 0.0])  # of a router, for one token
best = scores.topk(1).values

print(f"{torch.softmax(best, dim=0).item():.2f}")
# > 1.00
# --8<-- [end:question]
