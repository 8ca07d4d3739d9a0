"""Common mistake: padding="same" with a stride."""

import torch
from torch import nn

# --8<-- [start:mistake]
try:
    nn.Conv2d(1, 8, 3, stride=2, padding="same")
except ValueError as error:
    print(error)
# > padding='same' is not supported for strided convolutions
print(nn.Conv2d(1, 8, 3, stride=2, padding=1)(torch.rand(1, 1, 8, 8)).shape)
# > torch.Size([1, 8, 4, 4])
# --8<-- [end:mistake]
