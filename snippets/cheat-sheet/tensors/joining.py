"""Cheat sheet: join, split and repeat."""

import torch

# --8<-- [start:sheet]
a, b = torch.tensor([1, 2]), torch.tensor([3, 4])
print(torch.cat([a, b]), torch.cat([a, b]).flip(0))
# > tensor([1, 2, 3, 4]) tensor([4, 3, 2, 1])
print(torch.stack([a, b]))
# > tensor([[1, 2],
# >         [3, 4]])
first, second, rest = torch.arange(5).split(2)
print(first, second, rest)
# > tensor([0, 1]) tensor([2, 3]) tensor([4])
left, right = torch.arange(5).chunk(2)
print(left, right)
# > tensor([0, 1, 2]) tensor([3, 4])
print(a.repeat(2), a.repeat_interleave(2), a.roll(1))
# > tensor([1, 2, 1, 2]) tensor([1, 1, 2, 2]) tensor([2, 1])
print(a[:, None].expand(2, 3))  # copies nothing
# > tensor([[1, 1, 1],
# >         [2, 2, 2]])
# --8<-- [end:sheet]
