"""Cutting a tensor into parts."""

import torch

# --8<-- [start:split]
days = torch.arange(7)
print(days.split([5, 2]))
# > (tensor([0, 1, 2, 3, 4]), tensor([5, 6]))
print(days.split(3))
# > (tensor([0, 1, 2]), tensor([3, 4, 5]), tensor([6]))
print(days.chunk(3))
# > (tensor([0, 1, 2]), tensor([3, 4, 5]), tensor([6]))
# --8<-- [end:split]

# --8<-- [start:few]
months = torch.arange(1, 7)
print(len(months.chunk(4)))
# > 3
print(len(months.tensor_split(4)))
# > 4
# --8<-- [end:few]

# --8<-- [start:unbind]
points = torch.tensor([[1.0, 5.0], [2.0, 6.0], [3.0, 7.0]])
x, y = points.unbind(dim=1)
print(x)
# > tensor([1., 2., 3.])
print(y)
# > tensor([5., 6., 7.])
# --8<-- [end:unbind]
