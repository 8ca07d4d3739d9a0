"""Question: what two calls of `backward` leave in `.grad`."""

import torch

# --8<-- [start:question]
x = torch.tensor(3.0, requires_grad=True)
for _ in range(2):
    y = x**2
    y.backward()

print(x.grad)
# > tensor(12.)
# --8<-- [end:question]
