"""vmap with in_dims: which arguments have a batch, and where."""

import torch
from torch.func import vmap

# --8<-- [start:both]
a = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
b = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
print(vmap(torch.dot)(a, b))
# > tensor([ 1.,  4., 11.])
# --8<-- [end:both]

# --8<-- [start:one]
v = torch.tensor([10.0, 1.0])
print(vmap(torch.dot, in_dims=(0, None))(a, v))
# > tensor([12., 34., 56.])
# --8<-- [end:one]

# --8<-- [start:columns]
w = torch.tensor([100.0, 10.0, 1.0])
print(vmap(torch.dot, in_dims=(1, None))(a, w))
# > tensor([135., 246.])
# --8<-- [end:columns]
