"""Solution: a buffer, renewed without recording."""

import torch
from highest import check_highest
from torch import nn


# --8<-- [start:solution]
class Highest(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("record", torch.tensor(float("-inf")))

    def forward(self, x):
        self.record = torch.maximum(self.record, x.detach().max())
        return x


print(check_highest(Highest))
# > Right!
# --8<-- [end:solution]
