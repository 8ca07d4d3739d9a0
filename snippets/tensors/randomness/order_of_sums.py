"""Floats added in another order give another sum."""

# --8<-- [start:sums]
import torch

large, small = torch.tensor(1e8), torch.tensor(1.0)
print((large - large) + small)
# > tensor(1.)
print((large + small) - large)
# > tensor(0.)
# --8<-- [end:sums]
