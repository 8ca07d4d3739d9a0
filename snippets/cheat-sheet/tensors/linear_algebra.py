"""Cheat sheet: linear algebra."""

import torch

# --8<-- [start:sheet]
m = torch.tensor([[2.0, 1.0], [1.0, 3.0]])
v = torch.tensor([3.0, 4.0])
print(m @ v, v @ v, torch.linalg.norm(v))
# > tensor([10., 15.]) tensor(25.) tensor(5.)
print(m @ m)
# > tensor([[ 5.,  5.],
# >         [ 5., 10.]])
print(m.diag(), m.trace(), m.det(), m.mT.shape)
# > tensor([2., 3.]) tensor(5.) tensor(5.) torch.Size([2, 2])
print(torch.linalg.solve(m, v))  # rather than inv(m) @ v
# > tensor([1., 1.])
print(torch.linalg.inv(m))
# > tensor([[ 0.6000, -0.2000],
# >         [-0.2000,  0.4000]])
print(torch.linalg.eigvalsh(m), torch.linalg.svdvals(m))
# > tensor([1.3820, 3.6180]) tensor([3.6180, 1.3820])
print(m.triu())  # tril: the other half
# > tensor([[2., 1.],
# >         [0., 3.]])
print(torch.einsum("ij,j->i", m, v), torch.outer(v, v).shape)
# > tensor([10., 15.]) torch.Size([2, 2])
batch = torch.ones(8, 2, 3) @ torch.ones(8, 3, 4)
print(batch.shape, torch.linalg.matrix_rank(m))
# > torch.Size([8, 2, 4]) tensor(2)
# --8<-- [end:sheet]
