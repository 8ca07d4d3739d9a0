"""What a linear layer draws by default."""

# --8<-- [start:linear]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(256, 128)

torch.manual_seed(0)
bound = 1 / 256**0.5
weight = torch.empty(128, 256).uniform_(-bound, bound)
bias = torch.empty(128).uniform_(-bound, bound)
print(torch.allclose(layer.weight, weight))
# > True
print(torch.allclose(layer.bias, bias))
# > True
# --8<-- [end:linear]
