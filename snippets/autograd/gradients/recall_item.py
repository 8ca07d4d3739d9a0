"""Question: what is left of a slope after `.item()`."""

import torch

# --8<-- [start:question]
x = torch.tensor(5.0, requires_grad=True)
y = x * x.item()
y.backward()

print(x.grad)
# > tensor(5.)
# --8<-- [end:question]
