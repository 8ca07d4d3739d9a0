"""`view` on a batch whose dimensions were swapped."""

# --8<-- [start:mistake]
import textwrap

import torch

batch = torch.zeros(8, 32, 32, 3).permute(0, 3, 1, 2)
try:
    batch.view(8, -1)
except RuntimeError as error:
    print(textwrap.fill(str(error), 72))
# > view size is not compatible with input tensor's size and stride (at
# > least one dimension spans across two contiguous subspaces). Use
# > .reshape(...) instead.

print(batch.reshape(8, -1).shape)
# > torch.Size([8, 3072])
# --8<-- [end:mistake]
