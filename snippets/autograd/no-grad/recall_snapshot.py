"""Question: what `detach` and `clone` keep."""

import torch

# --8<-- [start:question]
weight = torch.tensor([1.0, 2.0], requires_grad=True)
a = weight.detach()
b = weight.detach().clone()
with torch.no_grad():
    weight += 10

print(a.tolist(), b.tolist())
# > [11.0, 12.0] [1.0, 2.0]
# --8<-- [end:question]
