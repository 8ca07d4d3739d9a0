"""`BCELoss` was given logits."""

import torch
from torch import nn

# --8<-- [start:mistake]
logits = torch.tensor([2.0, -1.0])
rained = torch.tensor([1.0, 0.0])
try:
    nn.BCELoss()(logits, rained)
except RuntimeError as error:
    print(error)
# > all elements of input should be between 0 and 1

print(nn.BCEWithLogitsLoss()(logits, rained))
# > tensor(0.2201)
# --8<-- [end:mistake]
