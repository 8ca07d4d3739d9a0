"""Cheat sheet: reduction, and what else looks along a dimension."""

import torch

# --8<-- [start:sheet]
x = torch.tensor([[1.0, 2.0, 3.0], [6.0, 5.0, 4.0]])
print(x.sum(), x.mean(), x.prod(), x.std())
# > tensor(21.) tensor(3.5000) tensor(720.) tensor(1.8708)
print(x.sum(dim=0), x.sum(dim=1))  # dim is the one that goes
# > tensor([7., 7., 7.]) tensor([ 6., 15.])
print(x.mean(dim=1, keepdim=True).shape)
# > torch.Size([2, 1])
print(x.max(), x.argmax(), x.argmax(dim=1))
# > tensor(6.) tensor(3) tensor([2, 0])
values, places = x.max(dim=1)
print(values, places)
# > tensor([3., 6.]) tensor([2, 0])
print((x > 2).any(), (x > 2).all(), (x > 2).sum(dim=1))
# > tensor(True) tensor(False) tensor([1, 3])
print(x[1].cumsum(0), x[1].sort().values)
# > tensor([ 6., 11., 15.]) tensor([4., 5., 6.])
print(x[0].topk(2).indices, x[1].argsort())
# > tensor([2, 1]) tensor([2, 1, 0])
print(torch.tensor([3, 1, 3]).unique(), x[0].median())
# > tensor([1, 3]) tensor(2.)
print(x[0].softmax(dim=0), x[0].logsumexp(dim=0))
# > tensor([0.0900, 0.2447, 0.6652]) tensor(3.4076)
# --8<-- [end:sheet]
