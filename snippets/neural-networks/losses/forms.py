"""The same loss as an object and as a function."""

import torch
import torch.nn.functional as F
from torch import nn

# --8<-- [start:forms]
forecast = torch.tensor([15.0, 17.0, 18.0, 21.0])
truth = torch.tensor([14.0, 17.0, 21.0, 19.0])
print(nn.HuberLoss(delta=2.0)(forecast, truth))
# > tensor(1.6250)
print(F.huber_loss(forecast, truth, delta=2.0))
# > tensor(1.6250)
# --8<-- [end:forms]
