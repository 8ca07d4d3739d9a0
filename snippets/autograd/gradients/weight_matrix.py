"""A gradient has the shape of the tensor it belongs to."""

import torch

# --8<-- [start:matrix]
weights = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
penalty = (weights**2).sum()
penalty.backward()
print(weights.grad.shape)
# > torch.Size([2, 2])
print(weights.grad)
# > tensor([[2., 4.],
# >         [6., 8.]])
# --8<-- [end:matrix]
