"""Mistake: targets without the dimension of the logits."""

# --8<-- [start:mistake]
import textwrap

import torch
from torch import nn

logits = nn.Linear(2, 1)(torch.ones(4, 2))
try:
    nn.BCEWithLogitsLoss()(logits, torch.tensor([0.0, 1.0, 1.0, 0.0]))
except ValueError as error:
    print(textwrap.fill(str(error), 72))
# > Target size (torch.Size([4])) must be the same as input size
# > (torch.Size([4, 1]))
# --8<-- [end:mistake]
