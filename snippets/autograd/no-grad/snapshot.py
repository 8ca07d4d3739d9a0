"""A snapshot of a weight has to be a copy."""

import torch

# --8<-- [start:moves]
weight = torch.tensor(4.0, requires_grad=True)
before = weight.detach()
with torch.no_grad():
    weight -= 1.0
print(before)
# > tensor(3.)
# --8<-- [end:moves]

# --8<-- [start:stays]
before = weight.detach().clone()
with torch.no_grad():
    weight -= 1.0
print(before, weight.detach())
# > tensor(3.) tensor(2.)
# --8<-- [end:stays]
