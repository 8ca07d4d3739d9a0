"""Common mistake: a weight that is no leaf, because it was computed."""

import torch

# --8<-- [start:lost]
torch.manual_seed(0)
weights = torch.randn(3, requires_grad=True) * 0.1
print(weights.is_leaf)
# > False
try:
    torch.optim.SGD([weights], lr=0.1)
except ValueError as error:
    print(error)
# > can't optimize a non-leaf Tensor
# --8<-- [end:lost]

# --8<-- [start:leaf]
weights = (torch.randn(3) * 0.1).requires_grad_()
print(weights.is_leaf)
# > True
# --8<-- [end:leaf]
