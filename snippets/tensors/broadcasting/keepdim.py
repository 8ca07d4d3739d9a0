"""Reduced dimensions that stay, so that the result fits again."""

import torch

# --8<-- [start:lost]
scores = torch.tensor([[1.0, 2.0, 3.0], [4.0, 6.0, 8.0], [0.0, 5.0, 10.0]])
means = scores.mean(dim=1)
print(means)
# > tensor([2., 6., 5.])
print(scores - means)
# > tensor([[-1., -4., -2.],
# >         [ 2.,  0.,  3.],
# >         [-2., -1.,  5.]])
# --8<-- [end:lost]

# --8<-- [start:kept]
means = scores.mean(dim=1, keepdim=True)
print(means.shape)
# > torch.Size([3, 1])
print(scores - means)
# > tensor([[-1.,  0.,  1.],
# >         [-2.,  0.,  2.],
# >         [-5.,  0.,  5.]])
# --8<-- [end:kept]
