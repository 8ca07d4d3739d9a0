"""Question: what `+=` does where positions repeat."""

import torch

# --8<-- [start:question]
counts = torch.tensor([0, 0, 0])
votes = torch.tensor([0, 2, 2, 2])
counts[votes] += 1

print(counts.tolist())
# > [1, 0, 1]
# --8<-- [end:question]
