"""Columns, extra facts at the end, and the dots in a large tensor."""

import torch

# --8<-- [start:padding]
print(torch.tensor([[1, -20], [300, 4]]))
# > tensor([[  1, -20],
# >         [300,   4]])
print(torch.tensor([-1.0, 2.0], requires_grad=True))
# > tensor([-1.,  2.], requires_grad=True)
print(torch.zeros(2, dtype=torch.float64))
# > tensor([0., 0.], dtype=torch.float64)
print(torch.zeros(0, 3))
# > tensor([], size=(0, 3))
# --8<-- [end:padding]


# --8<-- [start:dots]
print(torch.eye(100))
# > tensor([[1., 0., 0.,  ..., 0., 0., 0.],
# >         [0., 1., 0.,  ..., 0., 0., 0.],
# >         [0., 0., 1.,  ..., 0., 0., 0.],
# >         ...,
# >         [0., 0., 0.,  ..., 1., 0., 0.],
# >         [0., 0., 0.,  ..., 0., 1., 0.],
# >         [0., 0., 0.,  ..., 0., 0., 1.]])
# --8<-- [end:dots]
