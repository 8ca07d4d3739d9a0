"""From many errors to one number: mean, sum, none, and a weighted mean."""

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

# --8<-- [start:weighted]
weights = torch.tensor([1.0, 1.0, 4.0])  # the third day matters most
each = nn.MSELoss(reduction="none")(forecast, truth)
per_city = (each * weights).sum(dim=1) / weights.sum()
print(per_city, per_city.mean())
# > tensor([6.1667, 3.3333]) tensor(4.7500)
# --8<-- [end:weighted]
