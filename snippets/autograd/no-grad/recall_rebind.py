"""Question: a changed weight and a new tensor."""

import torch

# --8<-- [start:question]
a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
with torch.no_grad():
    a -= 0.1
    b = b - 0.1

print(a.requires_grad, b.requires_grad)
# > True False
# --8<-- [end:question]
