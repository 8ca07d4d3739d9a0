"""Question: which layers a module knows."""

from torch import nn


# --8<-- [start:question]
class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(2, 3)
        self.rest = [nn.Linear(3, 3), nn.Linear(3, 1)]


print(len(list(Network().parameters())))
# > 2
# --8<-- [end:question]
