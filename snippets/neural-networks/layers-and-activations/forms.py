"""The same activation as a module, a function and a method."""

# --8<-- [start:forms]
import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([-1.0, 2.0])
print(nn.ReLU()(x), F.relu(x), torch.relu(x), x.relu())
# > tensor([0., 2.]) tensor([0., 2.]) tensor([0., 2.]) tensor([0., 2.])
# --8<-- [end:forms]
