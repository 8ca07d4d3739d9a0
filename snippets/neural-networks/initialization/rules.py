"""Xavier and Kaiming: by hand, and from nn.init."""

# --8<-- [start:kaiming]
import math

import torch
from torch import nn

fan_in, fan_out = 300, 128
torch.manual_seed(0)
by_hand = math.sqrt(2 / fan_in) * torch.randn(fan_out, fan_in)

torch.manual_seed(0)
weight = torch.empty(fan_out, fan_in)
nn.init.kaiming_normal_(weight, nonlinearity="relu")
print(torch.allclose(weight, by_hand), f"{weight.std():.3f}")
# > True 0.082
# --8<-- [end:kaiming]

# --8<-- [start:xavier]
bound = math.sqrt(6 / (fan_in + fan_out))
torch.manual_seed(0)
by_hand = torch.empty(fan_out, fan_in).uniform_(-bound, bound)

torch.manual_seed(0)
nn.init.xavier_uniform_(weight)
print(torch.allclose(weight, by_hand), f"{weight.std():.3f}")
# > True 0.068
# --8<-- [end:xavier]
