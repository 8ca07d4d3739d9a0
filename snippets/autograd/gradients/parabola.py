"""The slope of a parabola at one point."""

# --8<-- [start:differentiate]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2 + 2 * x + 1
y.backward()
print(x.grad)
# > tensor(8.)
# --8<-- [end:differentiate]
