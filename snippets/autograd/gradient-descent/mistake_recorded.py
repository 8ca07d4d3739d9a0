"""Common mistake: a step that is recorded."""

import torch

# --8<-- [start:recorded]
x = torch.tensor(0.0, requires_grad=True)
((x - 5) ** 2).backward()
try:
    x -= 0.1 * x.grad
except RuntimeError as error:
    print(error)
# > a leaf Variable that requires grad is being used in an in-place operation.
# --8<-- [end:recorded]
