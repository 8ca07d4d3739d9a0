"""Question: what one large weight does to a common scale."""

import torch

# --8<-- [start:question]
weights = torch.tensor([0.3, 0.4, 127.0])

scale = weights.abs().max() / 127
whole = (weights / scale).round()  # to be stored as int8
print(whole * scale)
# > tensor([  0.,   0., 127.])
# --8<-- [end:question]
