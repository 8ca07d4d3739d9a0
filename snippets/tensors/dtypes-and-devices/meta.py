"""The meta device: shapes and types without numbers."""

import torch

# --8<-- [start:shapes]
huge = torch.empty(1_000_000, 1_000_000, device="meta")
print(huge.nbytes)
# > 4000000000000
thin = torch.empty(1_000_000, 2, device="meta")
print((huge @ thin).shape)
# > torch.Size([1000000, 2])
print(thin)
# > tensor(..., device='meta', size=(1000000, 2))
# --8<-- [end:shapes]
