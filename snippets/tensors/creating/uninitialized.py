"""`torch.empty` reserves memory and writes nothing into it."""

import torch

# --8<-- [start:fill]
torch.manual_seed(0)
weights = torch.empty(2, 3).uniform_(-1, 1)
print(weights)
# > tensor([[-0.0075,  0.5364, -0.8230],
# >         [-0.7359, -0.3852,  0.2682]])
# --8<-- [end:fill]
