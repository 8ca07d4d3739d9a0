"""Assigning to `self` registers a parameter; a plain tensor stays unknown."""

import torch
from torch import nn


# --8<-- [start:plain]
class TwoWeights(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.tensor(1.0))
        self.b = torch.tensor(1.0, requires_grad=True)


print([name for name, _ in TwoWeights().named_parameters()])
# > ['a']
# --8<-- [end:plain]
