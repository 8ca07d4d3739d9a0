"""Mistake: the model has moved to a device, the inputs have not."""

import torch
from torch import nn

# --8<-- [start:mistake]
model = nn.Linear(2, 1).to("meta")
inputs = torch.ones(4, 2)
try:
    model(inputs)
except RuntimeError as error:
    print(error)
# > Tensor on device meta is not on the expected device cpu!
# --8<-- [end:mistake]
