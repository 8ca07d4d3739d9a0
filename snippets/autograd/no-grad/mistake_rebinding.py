"""Common mistake: a new tensor instead of a changed weight."""

import torch

# --8<-- [start:rebinding]
weight = torch.tensor(2.0, requires_grad=True)
(weight * 3).backward()
with torch.no_grad():
    weight = weight - 0.1 * weight.grad
print(weight, weight.grad)
# > tensor(1.7000) None
try:
    (weight * 3).backward()
except RuntimeError as error:
    print(error)
# > element 0 of tensors does not require grad and does not have a grad_fn
# --8<-- [end:rebinding]
