"""Cheat sheet: indexing."""

import torch

# --8<-- [start:sheet]
x = torch.arange(12).reshape(3, 4)
print(x[0], x[:, 1], x[-1, -1])
# > tensor([0, 1, 2, 3]) tensor([1, 5, 9]) tensor(11)
print(x[1, 1:], x[1, ::2], x[..., 0])
# > tensor([5, 6, 7]) tensor([4, 6]) tensor([0, 4, 8])
print(x[[0, 2], [1, 3]], x[[0, 2]].shape)
# > tensor([ 1, 11]) torch.Size([2, 4])
print(x[x > 8], (x > 8).sum())
# > tensor([ 9, 10, 11]) tensor(3)
print(torch.where(x > 8, x, 0)[2])
# > tensor([ 0,  9, 10, 11])
print(x.masked_fill(x < 3, -1)[0], x.clamp(max=2)[0])
# > tensor([-1, -1, -1,  3]) tensor([0, 1, 2, 2])
print((x > 9).nonzero())
# > tensor([[2, 2],
# >         [2, 3]])
columns = torch.tensor([[0], [1], [2]])
print(x.gather(1, columns).squeeze())
# > tensor([ 0,  5, 10])
x[0, :2] = 50
x[x < 5] += 100
print(x[0], x[1])
# > tensor([ 50,  50, 102, 103]) tensor([104,   5,   6,   7])
# --8<-- [end:sheet]
