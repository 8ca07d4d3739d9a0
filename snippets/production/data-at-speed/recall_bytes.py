"""Question: what casting too early costs."""

import torch

# --8<-- [start:question]
photos = torch.zeros(64, 3, 32, 32, dtype=torch.uint8)

print(photos.float().nbytes // photos.nbytes)
# > 4
# --8<-- [end:question]
