"""Question: what the record holds of an `if`."""

import torch

# --8<-- [start:question]
x = torch.tensor(3.0, requires_grad=True)
y = 5 * x if x > 2 else x**2
y.backward()

print(x.grad)
# > tensor(5.)
# --8<-- [end:question]
