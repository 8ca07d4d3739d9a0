"""Random tensors: uniform, normal, whole numbers; and what a seed does."""

import torch

# --8<-- [start:kinds]
torch.manual_seed(0)
print(torch.rand(2, 3))
# > tensor([[0.4963, 0.7682, 0.0885],
# >         [0.1320, 0.3074, 0.6341]])
print(torch.randn(2, 3))
# > tensor([[ 1.2645, -0.6874,  0.1604],
# >         [-0.6065, -0.7831,  1.0622]])
print(torch.randint(1, 7, (8,)))
# > tensor([3, 4, 3, 6, 6, 3, 3, 6])
# --8<-- [end:kinds]
