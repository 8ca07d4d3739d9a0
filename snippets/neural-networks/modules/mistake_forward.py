"""Common mistake: a module whose `forward` is missing, or misspelled."""

import torch
from torch import nn


# --8<-- [start:mistake]
class Doubler(nn.Module):
    def forwards(self, x):
        return 2 * x


try:
    Doubler()(torch.ones(2))
except NotImplementedError as error:
    print(error)
# > Module [Doubler] is missing the required "forward" function
# --8<-- [end:mistake]
