"""Common mistake: a second derivative without create_graph."""

import torch

# --8<-- [start:twice]
x = torch.tensor(2.0, requires_grad=True)
(first,) = torch.autograd.grad(x**4, x)
try:
    torch.autograd.grad(first, x)
except RuntimeError as error:
    print(error)
# > element 0 of tensors does not require grad and does not have a grad_fn
# --8<-- [end:twice]
