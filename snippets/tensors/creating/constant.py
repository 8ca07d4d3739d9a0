"""Tensors made from a shape: zeros, ones, any value, and the identity matrix."""

import torch

# --8<-- [start:zeros]
print(torch.zeros(2, 3))
# > tensor([[0., 0., 0.],
# >         [0., 0., 0.]])
print(torch.ones(3))
# > tensor([1., 1., 1.])
print(torch.full((2, 2), 7))
# > tensor([[7, 7],
# >         [7, 7]])
print(torch.eye(3))
# > tensor([[1., 0., 0.],
# >         [0., 1., 0.],
# >         [0., 0., 1.]])
# --8<-- [end:zeros]
