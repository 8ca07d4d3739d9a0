"""Question: what `Flatten` makes of a single image."""

import torch
from torch import nn

# --8<-- [start:question]
photo = torch.zeros(3, 8, 8)  # one image in color

print(tuple(nn.Flatten()(photo).shape))
# > (3, 64)
# --8<-- [end:question]
