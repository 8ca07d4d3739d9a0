"""torch.autograd.grad hands gradients back instead of storing them."""

import torch

# --8<-- [start:ask]
x = torch.tensor(3.0, requires_grad=True)
square = x**2
double = 2 * x
y = square + double + 1
print(square.item(), double.item(), y.item())

print(torch.autograd.grad(y, (square, double, x)))
print(x.grad)
# --8<-- [end:ask]
