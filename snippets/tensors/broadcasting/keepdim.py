"""Reduced dimensions that stay, so that the result fits again."""

import torch

# --8<-- [start:lost]
scores = torch.tensor([[1.0, 2.0, 3.0], [4.0, 6.0, 8.0], [0.0, 5.0, 10.0]])
print(scores - scores.mean(dim=1))
# > tensor([[-1., -4., -2.],
# >         [ 2.,  0.,  3.],
# >         [-2., -1.,  5.]])
# --8<-- [end:lost]

# --8<-- [start:kept]
print(scores - scores.mean(dim=1, keepdim=True))
# > tensor([[-1.,  0.,  1.],
# >         [-2.,  0.,  2.],
# >         [-5.,  0.,  5.]])
# --8<-- [end:kept]
