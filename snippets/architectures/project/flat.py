"""The baseline: the same columns, and one linear layer over all of them."""

import torch
from columns_solution import Columns
from torch import nn


# --8<-- [start:flat]
class Flat(nn.Module):
    """Read strips with one linear layer over all columns at once."""

    def __init__(self, width: int = 32):
        super().__init__()
        self.columns = Columns(width)
        self.classes = nn.Linear(16 * width, 3 * 11)

    def forward(self, strips: torch.Tensor) -> tuple[torch.Tensor, None]:
        logits = self.classes(self.columns(strips).flatten(1))
        return logits.unflatten(1, (3, 11)), None


# --8<-- [end:flat]
