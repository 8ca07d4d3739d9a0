"""A gradient has the shape of the tensor it belongs to."""

import torch

# --8<-- [start:matrix]
weights = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
weights.requires_grad_()
penalty = (weights**2).sum()
penalty.backward()
print(weights.grad.shape)
# > torch.Size([2, 3])
print(weights.grad)
# > tensor([[ 2.,  4.,  6.],
# >         [ 8., 10., 12.]])
# --8<-- [end:matrix]
