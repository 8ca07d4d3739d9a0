"""Common mistake: dropout in place, after an activation that needs its output."""

import torch
from torch import nn

# --8<-- [start:mistake]
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Dropout(0.5, inplace=True))
torch.manual_seed(0)
try:
    model(torch.rand(2, 4)).sum().backward()
except RuntimeError as error:
    print(str(error).partition(":")[0])
# > one of the variables needed for gradient computation has been modified by an inplace operation

model[2] = nn.Dropout(0.5)
model(torch.rand(2, 4)).sum().backward()
print(model[0].weight.grad.shape)
# > torch.Size([8, 4])
# --8<-- [end:mistake]
