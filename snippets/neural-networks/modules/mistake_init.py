"""Common mistake: no call of `super().__init__()`."""

import torch
from torch import nn


# --8<-- [start:mistake]
class Forgetful(nn.Module):
    def __init__(self):
        self.weight = nn.Parameter(torch.ones(2))


try:
    Forgetful()
except AttributeError as error:
    print(error)
# > cannot assign parameters before Module.__init__() call
# --8<-- [end:mistake]
