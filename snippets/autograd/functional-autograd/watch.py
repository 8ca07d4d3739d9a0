"""Tensor hooks: look at a gradient on its way back, and change it."""

import torch

# --8<-- [start:look]
x = torch.tensor(3.0, requires_grad=True)
square = x**2
y = 5 * square
square.register_hook(lambda g: print("arrived at the square:", g))
x.register_hook(lambda g: print("arrived at x:", g))
y.backward()
# > arrived at the square: tensor(5.)
# > arrived at x: tensor(30.)
# --8<-- [end:look]

# --8<-- [start:change]
w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
handle = w.register_hook(lambda g: g.clamp(-10, 10))
(w**3).sum().backward()
print(w.grad)
# > tensor([ 3., 10., 10.])
# --8<-- [end:change]

# --8<-- [start:remove]
handle.remove()
w.grad = None
(w**3).sum().backward()
print(w.grad)
# > tensor([ 3., 12., 27.])
# --8<-- [end:remove]
