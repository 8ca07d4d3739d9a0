"""How long a vector is."""

import torch

# --8<-- [start:length]
walk = torch.tensor([3.0, -4.0])
print(torch.linalg.vector_norm(walk))
# > tensor(5.)
print(walk.square().sum().sqrt())
# > tensor(5.)
print(torch.linalg.vector_norm(walk, ord=1))
# > tensor(7.)
print(torch.linalg.vector_norm(walk, ord=float("inf")))
# > tensor(4.)
# --8<-- [end:length]

# --8<-- [start:rows]
arrows = torch.tensor([[3.0, 4.0], [0.0, 2.0], [-5.0, 12.0]])
lengths = torch.linalg.vector_norm(arrows, dim=1, keepdim=True)
print(lengths)
# > tensor([[ 5.],
# >         [ 2.],
# >         [13.]])
print(arrows / lengths)
# > tensor([[ 0.6000,  0.8000],
# >         [ 0.0000,  1.0000],
# >         [-0.3846,  0.9231]])
# --8<-- [end:rows]
