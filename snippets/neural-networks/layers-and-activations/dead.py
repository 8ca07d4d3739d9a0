"""The slope of ReLU is 0 on the left; that of LeakyReLU is not."""

import torch
from torch import nn

# --8<-- [start:slopes]
for activation in (nn.ReLU(), nn.LeakyReLU(0.1)):
    x = torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0], requires_grad=True)
    activation(x).sum().backward()
    print(x.grad)
# > tensor([0., 0., 0., 1., 1.])
# > tensor([0.1000, 0.1000, 0.1000, 1.0000, 1.0000])
# --8<-- [end:slopes]
