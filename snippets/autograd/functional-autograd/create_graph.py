"""Higher derivatives with torch.autograd.grad and create_graph."""

import torch

# --8<-- [start:chain]
x = torch.tensor(2.0, requires_grad=True)
y = x**4
(first,) = torch.autograd.grad(y, x, create_graph=True)
(second,) = torch.autograd.grad(first, x, create_graph=True)
print(first)
# > tensor(32., grad_fn=<MulBackward0>)
print(second)
# > tensor(48., grad_fn=<MulBackward0>)
# --8<-- [end:chain]
