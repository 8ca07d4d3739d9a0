"""Cutting a tensor into parts."""

import torch

# --8<-- [start:split]
days = torch.arange(7)
print(days.split([5, 2]))
# > (tensor([0, 1, 2, 3, 4]), tensor([5, 6]))
print(days.split(3))
# > (tensor([0, 1, 2]), tensor([3, 4, 5]), tensor([6]))
print(days.chunk(4), len(days[:6].chunk(4)))
# > (tensor([0, 1]), tensor([2, 3]), tensor([4, 5]), tensor([6])) 3
# --8<-- [end:split]

# --8<-- [start:unbind]
points = torch.tensor([[1.0, 5.0], [2.0, 6.0], [3.0, 7.0]])
x, y = points.unbind(dim=1)
print(x, y)
# > tensor([1., 2., 3.]) tensor([5., 6., 7.])
# --8<-- [end:unbind]
