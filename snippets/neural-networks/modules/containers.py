"""Sequential, ModuleList and ModuleDict: containers that register what they hold."""

import torch
from torch import nn

# --8<-- [start:sequential]
torch.manual_seed(0)
stack = nn.Sequential(
    nn.Linear(3, 4),
    nn.ReLU(),
    nn.Linear(4, 1),
)
print(stack(torch.ones(2, 3)).shape)
# > torch.Size([2, 1])
print(stack[0])
# > Linear(in_features=3, out_features=4, bias=True)
print([name for name, _ in stack.named_parameters()])
# > ['0.weight', '0.bias', '2.weight', '2.bias']
# --8<-- [end:sequential]


# --8<-- [start:list]
class Tower(nn.Module):
    def __init__(self, width, floors):
        super().__init__()
        self.floors = [nn.Linear(width, width) for _ in range(floors)]

    def forward(self, x):
        for floor in self.floors:
            x = x + torch.relu(floor(x))
        return x


print(sum(p.numel() for p in Tower(8, 3).parameters()))
# > 0
# --8<-- [end:list]


# --8<-- [start:module-list]
class BetterTower(Tower):
    def __init__(self, width, floors):
        super().__init__(width, floors)
        self.floors = nn.ModuleList(self.floors)


print(sum(p.numel() for p in BetterTower(8, 3).parameters()))
# > 216
# --8<-- [end:module-list]
