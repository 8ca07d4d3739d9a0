"""The state dict: all tensors of a model by name, and how to copy them."""

import torch
from torch import nn

# --8<-- [start:look]
torch.manual_seed(0)
first = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
state = first.state_dict()
for name, tensor in state.items():
    print(f"{name:<9} {tuple(tensor.shape)}")
# > 0.weight  (4, 3)
# > 0.bias    (4,)
# > 2.weight  (1, 4)
# > 2.bias    (1,)
second = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
x = torch.ones(2, 3)
print(torch.equal(first(x), second(x)))
# > False
print(second.load_state_dict(state))
# > <All keys matched successfully>
print(torch.equal(first(x), second(x)))
# > True
# --8<-- [end:look]

# --8<-- [start:live]
with torch.no_grad():
    first[2].bias.fill_(100.0)
print(state["2.bias"].item(), second[2].bias.item() == 100.0)
# > 100.0 False
# --8<-- [end:live]
