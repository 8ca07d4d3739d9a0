"""Common mistake: keeping a gradient for later without a copy."""

import torch

# --8<-- [start:alias]
weight = torch.tensor(3.0, requires_grad=True)
(2 * weight).backward()
first, copy = weight.grad, weight.grad.clone()
(2 * weight).backward()
print(first, copy)
# > tensor(4.) tensor(2.)
# --8<-- [end:alias]
