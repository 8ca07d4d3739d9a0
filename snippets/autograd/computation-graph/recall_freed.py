"""Question: what the second way back finds."""

import torch

# --8<-- [start:question]
x = torch.tensor(2.0, requires_grad=True)
y = x**3
y.backward()

try:
    y.backward()
    print(x.grad)
except RuntimeError:
    print("RuntimeError")
# > RuntimeError
# --8<-- [end:question]
