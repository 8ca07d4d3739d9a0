"""Question: what export makes of a number of Python."""

import torch
from torch import nn

# --8<-- [start:question]
factor = 2.0


class Scale(nn.Module):
    def forward(self, x):
        return x * factor


program = torch.export.export(Scale(), (torch.ones(1),))
factor = 10.0
print(program.module()(torch.tensor([3.0])))
# > tensor([6.])
# --8<-- [end:question]
