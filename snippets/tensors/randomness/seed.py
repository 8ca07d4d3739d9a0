"""A seed fixes the numbers that follow."""

# --8<-- [start:twice]
import torch

torch.manual_seed(0)
print(torch.rand(3))
# > tensor([0.4963, 0.7682, 0.0885])

torch.manual_seed(0)
print(torch.rand(3))
# > tensor([0.4963, 0.7682, 0.0885])
# --8<-- [end:twice]

# --8<-- [start:next]
torch.manual_seed(0)
print(torch.rand(2), torch.rand(1), torch.rand(1))
# > tensor([0.4963, 0.7682]) tensor([0.0885]) tensor([0.1320])
# --8<-- [end:next]

# --8<-- [start:unseeded]
seed = torch.seed()
first = torch.rand(3)

torch.manual_seed(seed)
print(torch.equal(first, torch.rand(3)))
# > True
print(torch.initial_seed() == seed)
# > True
# --8<-- [end:unseeded]
