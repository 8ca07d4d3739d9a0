"""Common mistake: forward without self, or with another number of arguments."""

import torch
from torch import nn


# --8<-- [start:mistake]
class NoSelf(nn.Module):
    def forward(x):
        return 2 * x


class TwoInputs(nn.Module):
    def forward(self, x, mask):
        return x * mask


for layer in (NoSelf(), TwoInputs()):
    try:
        layer(torch.ones(2))
    except TypeError as error:
        print(error)
# > NoSelf.forward() takes 1 positional argument but 2 were given
# > TwoInputs.forward() missing 1 required positional argument: 'mask'
# --8<-- [end:mistake]
