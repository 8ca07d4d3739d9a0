"""How wrong a forecast is, as one number and as a gradient."""

# --8<-- [start:errors]
import torch
from torch import nn

truth = torch.tensor([14.0, 17.0, 21.0, 19.0])  # degrees, four days
forecast = torch.tensor([15.0, 17.0, 18.0, 21.0])
error = forecast - truth
print(error)
# > tensor([ 1.,  0., -3.,  2.])

print(error.abs().mean(), nn.L1Loss()(forecast, truth))
# > tensor(1.5000) tensor(1.5000)
print(error.square().mean(), nn.MSELoss()(forecast, truth))
# > tensor(3.5000) tensor(3.5000)
# --8<-- [end:errors]

# --8<-- [start:gradients]
for loss_function in (nn.L1Loss(), nn.MSELoss()):
    forecast = torch.tensor([15.0, 17.0, 18.0, 21.0], requires_grad=True)
    loss_function(forecast, truth).backward()
    print(forecast.grad)
# > tensor([ 0.2500,  0.0000, -0.2500,  0.2500])
# > tensor([ 0.5000,  0.0000, -1.5000,  1.0000])
# --8<-- [end:gradients]
