"""Question: which tensors are leaves."""

import torch

# --8<-- [start:question]
a = torch.ones(2, requires_grad=True)
b = torch.ones(2, requires_grad=True) / 10
c = torch.ones(2) / 10

print(a.is_leaf, b.is_leaf, c.is_leaf)
# > True False True
# --8<-- [end:question]
