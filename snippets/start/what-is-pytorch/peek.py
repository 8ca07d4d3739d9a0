"""A bug in a model, found with print."""

import torch
from torch import nn


# --8<-- [start:model]
class Forecast(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(3, 8)
        self.second = nn.Linear(3, 1)

    def forward(self, usage):
        hidden = self.first(usage)
        print("after first:", hidden.shape)
        return self.second(hidden)


# --8<-- [end:model]

# --8<-- [start:fails]
usage = torch.tensor([[60.0, 150.0, 90.0], [80.0, 20.0, 40.0]])
forecast = Forecast()

try:
    forecast(usage)
except RuntimeError as error:
    print(error)
# > after first: torch.Size([2, 8])
# > mat1 and mat2 shapes cannot be multiplied (2x8 and 3x1)
# --8<-- [end:fails]

# --8<-- [start:mended]
forecast.second = nn.Linear(8, 1)
print("result:", forecast(usage).shape)
# > after first: torch.Size([2, 8])
# > result: torch.Size([2, 1])
# --8<-- [end:mended]
