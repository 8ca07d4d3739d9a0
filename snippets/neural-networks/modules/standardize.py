"""A buffer: part of the module, and not to be trained."""

import torch
from torch import nn


# --8<-- [start:define]
class Standardize(nn.Module):
    def __init__(self, data):
        super().__init__()
        self.register_buffer("mean", data.mean(dim=0))
        self.register_buffer("std", data.std(dim=0))

    def forward(self, x):
        return (x - self.mean) / self.std


trips = torch.tensor([[1.0, 5.0], [4.0, 12.0], [10.0, 22.0]])
scale = Standardize(trips)
print(scale(trips))
# > tensor([[-0.8729, -0.9363],
# >         [-0.2182, -0.1170],
# >         [ 1.0911,  1.0534]])
print(list(scale.parameters()))
# > []
print(list(scale.state_dict()))
# > ['mean', 'std']
# --8<-- [end:define]
