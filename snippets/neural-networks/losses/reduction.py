"""From many errors to one number: mean, sum and none."""

import torch
from torch import nn

# --8<-- [start:kinds]
forecast = torch.tensor([[15.0, 17.0, 18.0], [10.0, 12.0, 9.0]])
truth = torch.tensor([[14.0, 17.0, 21.0], [10.0, 10.0, 11.0]])
print(nn.MSELoss(reduction="none")(forecast, truth))
# > tensor([[1., 0., 9.],
# >         [0., 4., 4.]])
print(nn.MSELoss(reduction="sum")(forecast, truth))
# > tensor(18.)
print(nn.MSELoss(reduction="mean")(forecast, truth))
# > tensor(3.)
# --8<-- [end:kinds]
