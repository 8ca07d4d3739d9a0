"""Solution: three parameters, each with its own name."""

import torch
from parabola import check_parabola
from torch import nn


# --8<-- [start:solution]
class Parabola(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.tensor(1.0))
        self.b = nn.Parameter(torch.tensor(1.0))
        self.c = nn.Parameter(torch.tensor(1.0))

    def forward(self, x):
        return self.a * x**2 + self.b * x + self.c


print(check_parabola(Parabola()))
# > Right!
# --8<-- [end:solution]
