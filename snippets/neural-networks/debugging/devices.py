"""A tensor made in `forward` without a device, shown on the device `meta`."""

# --8<-- [start:mistake]
import torch
from torch import nn


class Noisy(nn.Module):
    def forward(self, x):
        return x + torch.randn(x.shape)


model = Noisy().to("meta")
inputs = torch.zeros(2, 3, device="meta")
try:
    model(inputs)
except RuntimeError as error:
    print(error)
# > Tensor on device cpu is not on the expected device meta!
# --8<-- [end:mistake]


# --8<-- [start:mended]
class MendedNoisy(nn.Module):
    def forward(self, x):
        return x + torch.randn_like(x)


print(MendedNoisy()(inputs).device)
# > meta
# --8<-- [end:mended]
