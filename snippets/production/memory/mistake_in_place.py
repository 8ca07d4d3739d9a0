"""A value is overwritten that the backward pass needs, or the caller."""

import torch
from torch import nn

# --8<-- [start:mistake]
torch.manual_seed(0)
x, layer = torch.ones(2, 4), nn.Linear(4, 4)
gate = torch.sigmoid(layer(x))
gate += x  # in place; gate = gate + x is right
try:
    gate.sum().backward()
except RuntimeError as error:
    print(error)
# > one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2, 4]], which is output 0 of Sigmoid, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).
x = torch.tensor([[-1.0, 2.0]])
with torch.no_grad():
    print("x + relu(x):", x + nn.ReLU()(x))
    print("in place:   ", x + nn.ReLU(inplace=True)(x))
# > x + relu(x): tensor([[-1.,  4.]])
# > in place:    tensor([[0., 4.]])
print("x is now:   ", x)
# > x is now:    tensor([[0., 2.]])
# --8<-- [end:mistake]
