"""A generator of one's own leaves the global one alone."""

# --8<-- [start:own]
import torch

generator = torch.Generator().manual_seed(0)
print(torch.rand(3, generator=generator))
# > tensor([0.4963, 0.7682, 0.0885])
print(torch.randint(1, 7, (5,), generator=generator))
# > tensor([1, 2, 4, 2, 2])

torch.manual_seed(0)
before = torch.rand(2)
torch.manual_seed(0)
torch.rand(1000, generator=generator)
print(torch.equal(before, torch.rand(2)))
# > True
# --8<-- [end:own]

# --8<-- [start:fresh]
one, other = torch.Generator(), torch.Generator()
first = torch.rand(3, generator=one)
print(torch.equal(first, torch.rand(3, generator=other)))
# > True
# --8<-- [end:fresh]
