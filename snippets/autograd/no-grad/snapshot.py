"""A snapshot of a weight has to be a copy."""

import torch

# --8<-- [start:snapshot]
weight = torch.tensor(4.0, requires_grad=True)
moving = weight.detach()
kept = weight.detach().clone()
with torch.no_grad():
    weight -= 1.0
print(moving, kept)
# > tensor(3.) tensor(4.)
# --8<-- [end:snapshot]
