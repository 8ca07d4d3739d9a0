"""Yes and no have to be floats."""

import torch
from torch import nn

# --8<-- [start:mistake]
outputs = torch.zeros(4)
rained = torch.tensor([1, 0, 1, 1])
for loss_function in (nn.BCEWithLogitsLoss(), nn.BCELoss()):
    try:
        loss_function(outputs, rained)
    except RuntimeError as error:
        print(error)
# > result type Float can't be cast to the desired output type Long
# > Found dtype Long but expected Float

print(nn.BCEWithLogitsLoss()(outputs, rained.float()))
# > tensor(0.6931)
# --8<-- [end:mistake]
