"""Comparisons, and when two tensors count as equal."""

import torch

# --8<-- [start:ask]
sold = torch.tensor([12.0, 30.0, 8.0])
goal = torch.tensor([10.0, 30.0, 10.0])
print(sold >= goal)
# > tensor([ True,  True, False])
print((sold >= goal).all(), (sold >= goal).any())
# > tensor(False) tensor(True)
print((sold >= goal).sum())
# > tensor(2)
# --8<-- [end:ask]

# --8<-- [start:close]
total = torch.tensor([0.3]) + torch.tensor([0.6])
target = torch.tensor([0.9])
print(total == target)
# > tensor([False])
print(total.item(), target.item())
# > 0.9000000357627869 0.8999999761581421
# --8<-- [end:close]

# --8<-- [start:isclose]
print(torch.isclose(total, target))
# > tensor([True])
print(torch.allclose(total, target), torch.equal(total, target))
# > True False
# --8<-- [end:isclose]
