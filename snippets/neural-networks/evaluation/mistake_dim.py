"""Common mistake: `argmax` over the examples instead of the classes."""

from textwrap import fill

import torch

# --8<-- [start:mistake]
scores_of_64 = torch.rand(64, 10)
truth = torch.arange(64) % 10
try:
    print(scores_of_64.argmax(dim=0) == truth)
except RuntimeError as error:
    print(fill(str(error), 76, break_on_hyphens=False))
# > The size of tensor a (10) must match the size of tensor b (64) at
# > non-singleton dimension 0

print((scores_of_64.argmax(dim=1) == truth).shape)
# > torch.Size([64])
# --8<-- [end:mistake]
