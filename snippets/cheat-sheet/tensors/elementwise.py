"""Cheat sheet: element by element."""

import torch

# --8<-- [start:sheet]
a, b = torch.tensor([1.0, 4.0]), torch.tensor([2.0, 3.0])
print(a + b, a * b, a**2)
# > tensor([3., 7.]) tensor([ 2., 12.]) tensor([ 1., 16.])
print(a / b, a // b, a % b)
# > tensor([0.5000, 1.3333]) tensor([0., 1.]) tensor([1., 1.])
print(a.sqrt(), a.exp(), a.log2())
# > tensor([1., 2.]) tensor([ 2.7183, 54.5981]) tensor([0., 2.])
print(a > b, torch.maximum(a, b))
# > tensor([False,  True]) tensor([2., 4.])
print(torch.equal(a, b), torch.allclose(a, a + 1e-9))
# > False True
print(a[:, None] + b)  # (2, 1) with (2,) becomes (2, 2)
# > tensor([[3., 4.],
# >         [6., 7.]])
a.add_(1)  # _ changes a itself
print(a)
# > tensor([2., 5.])
# --8<-- [end:sheet]
