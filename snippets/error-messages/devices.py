"""Which tensor is where: the way to find the one on another device."""

# --8<-- [start:where]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
model[1].to("meta")  # a device that any machine has; think of a GPU
batch = torch.ones(4, 2)

for name, tensor in [("batch", batch), *model.state_dict().items()]:
    print(f"{name:9} {tensor.device}")
# > batch     cpu
# > 0.weight  cpu
# > 0.bias    cpu
# > 1.weight  meta
# > 1.bias    meta
# --8<-- [end:where]
