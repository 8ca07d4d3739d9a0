"""Common mistake: expecting .grad to start from zero."""

import torch

# --8<-- [start:adding-up]
x = torch.tensor(3.0, requires_grad=True)
for _ in range(3):
    y = x**2 + 2 * x + 1
    y.backward()
    print(x.grad)
# > tensor(8.)
# > tensor(16.)
# > tensor(24.)
# --8<-- [end:adding-up]
