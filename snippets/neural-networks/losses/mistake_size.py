"""`BCEWithLogitsLoss` wants the same shape twice."""

import torch
from torch import nn

# --8<-- [start:mistake]
outputs = torch.zeros(4, 1)
rained = torch.tensor([1.0, 0.0, 1.0, 1.0])
try:
    nn.BCEWithLogitsLoss()(outputs, rained)
except ValueError as error:
    print(error)
# > Target size (torch.Size([4])) must be the same as input size (torch.Size([4, 1]))

print(nn.BCEWithLogitsLoss()(outputs, rained.unsqueeze(1)))
# > tensor(0.6931)
# --8<-- [end:mistake]
