"""A tent made of three ReLUs, by hand."""

# needs: matplotlib (it draws the figure)

import matplotlib.pyplot as plt
import torch
from torch import nn


# --8<-- [start:tent]
def tent(x):
    return torch.relu(x) - 2 * torch.relu(x - 1) + torch.relu(x - 2)


print(tent(torch.tensor([-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0])))
# > tensor([0.0000, 0.0000, 0.5000, 1.0000, 0.5000, 0.0000, 0.0000])
# --8<-- [end:tent]


# --8<-- [start:draw]
def draw_tent():
    x = torch.linspace(-1, 3, 401)
    _, (parts, total) = plt.subplots(1, 2, figsize=(6.4, 2.8), sharey=True)
    parts.plot(x, torch.relu(x), label="relu(x)")
    parts.plot(x, -2 * torch.relu(x - 1), label="-2 relu(x - 1)")
    parts.plot(x, torch.relu(x - 2), label="relu(x - 2)")
    parts.set(xlabel="x", ylabel="value", title="three bends")
    parts.set_ylim(-2.2, 2.2)
    parts.legend(fontsize=8)
    total.plot(x, tent(x), color="C3")
    total.set(xlabel="x", title="their sum")


draw_tent()
plt.show()
# figure> Left, three lines that are 0 up to x = 0, 1 and 2. From there, the first rises with
# figure> slope 1, the second falls with slope -2, the third rises with slope 1. Right, their
# figure> sum: 0 outside of the interval from 0 to 2, and in between a tent with its top at (1, 1).
# --8<-- [end:draw]

# --8<-- [start:network]
net = nn.Sequential(nn.Linear(1, 3), nn.ReLU(), nn.Linear(3, 1))
with torch.no_grad():
    net[0].weight.fill_(1.0)
    net[0].bias.copy_(torch.tensor([0.0, -1.0, -2.0]))
    net[2].weight.copy_(torch.tensor([[1.0, -2.0, 1.0]]))
    net[2].bias.zero_()
    print(net(torch.tensor([[-1.0], [0.5], [1.0], [3.0]])).flatten())
# > tensor([0.0000, 0.5000, 1.0000, 0.0000])
# --8<-- [end:network]
