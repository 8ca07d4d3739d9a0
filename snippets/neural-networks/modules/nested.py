"""Modules inside modules: the tree, its names and its sizes."""

import torch
from torch import nn


# --8<-- [start:net]
class FareNet(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.hidden = nn.Linear(inputs, hidden)
        self.output = nn.Linear(hidden, 1)

    def forward(self, rides):
        return self.output(torch.relu(self.hidden(rides)))


torch.manual_seed(0)
net = FareNet(inputs=3, hidden=4)
rides = torch.tensor([[1.0, 5.0, 9.0], [4.0, 12.0, 22.0]])
print(net(rides).shape)
# > torch.Size([2, 1])
print(net)
# > FareNet(
# >   (hidden): Linear(in_features=3, out_features=4, bias=True)
# >   (output): Linear(in_features=4, out_features=1, bias=True)
# > )
# --8<-- [end:net]


# --8<-- [start:company]
class DayAndNight(nn.Module):
    def __init__(self):
        super().__init__()
        self.day = FareNet(3, 4)
        self.night = FareNet(3, 4)

    def forward(self, rides):
        late = rides[:, 2:] >= 20
        return torch.where(late, self.night(rides), self.day(rides))


# --8<-- [end:company]

# --8<-- [start:names]
torch.manual_seed(0)
company = DayAndNight()
for name, parameter in company.named_parameters():
    print(f"{name:<20} {tuple(parameter.shape)}")
# > day.hidden.weight    (4, 3)
# > day.hidden.bias      (4,)
# > day.output.weight    (1, 4)
# > day.output.bias      (1,)
# > night.hidden.weight  (4, 3)
# > night.hidden.bias    (4,)
# > night.output.weight  (1, 4)
# > night.output.bias    (1,)
print(sum(parameter.numel() for parameter in net.parameters()))
# > 21
print(sum(parameter.numel() for parameter in company.parameters()))
# > 42
# --8<-- [end:names]
