"""torch.autograd.grad hands gradients back instead of storing them."""

import torch

# --8<-- [start:ask]
x = torch.tensor(3.0, requires_grad=True)
square = x**2
double = 2 * x
y = square + double + 1
print(square.item(), double.item(), y.item())
# > 9.0 6.0 16.0
print(torch.autograd.grad(y, (square, double, x)))
# > (tensor(1.), tensor(1.), tensor(8.))
print(x.grad)
# > None
# --8<-- [end:ask]
