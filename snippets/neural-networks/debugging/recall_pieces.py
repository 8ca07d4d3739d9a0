"""Question: what `view` does to a batch."""

import torch

# --8<-- [start:question]
images = torch.zeros(4, 1, 6, 12)  # four images of 72 pixels

print(tuple(images.view(-1, 36).shape))
# > (8, 36)
# --8<-- [end:question]
