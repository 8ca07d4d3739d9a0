"""Common mistake: layers in a Python list, found when the optimizer gets nothing."""

import torch
from torch import nn


# --8<-- [start:mistake]
class Hidden(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(3, 4), nn.Linear(4, 1)]


try:
    torch.optim.SGD(Hidden().parameters(), lr=0.1)
except ValueError as error:
    print(error)
# > optimizer got an empty parameter list
# --8<-- [end:mistake]
