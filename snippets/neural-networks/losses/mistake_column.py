"""A column against a row: `MSELoss` broadcasts, and warns; BCE refuses."""

# --8<-- [start:mistake]
import textwrap
import warnings

import torch
from torch import nn

truth = torch.tensor([14.0, 17.0, 21.0, 19.0])
column = truth.unsqueeze(1)  # a perfect forecast, as a model returns it
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.MSELoss()(column, truth))
# > tensor(13.3750)
print(textwrap.fill(str(caught[0].message), 80))
# > Using a target size (torch.Size([4])) that is different to the input size
# > (torch.Size([4, 1])). This will likely lead to incorrect results due to
# > broadcasting. Please ensure they have the same size.

print(nn.MSELoss()(column.squeeze(1), truth))
# > tensor(0.)

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
