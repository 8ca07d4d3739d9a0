"""The gradients of the values in between, kept by retain_grad()."""

import torch

# --8<-- [start:define]
a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)
product = a * b
square = product**2
wave = torch.sin(square)
f = wave + product
# --8<-- [end:define]

# --8<-- [start:retain]
for value in (product, square, wave):
    value.retain_grad()
f.backward()
print(f"wave    {wave.grad:5.2f}")
# > wave     1.00
print(f"square  {square.grad:5.2f}")
# > square  -0.63
# --8<-- [end:retain]

# --8<-- [start:product]
print(f"product {product.grad:5.2f}")
# > product -0.88
# --8<-- [end:product]

# --8<-- [start:leaves]
print(f"a {a.grad:5.2f}")
# > a -0.44
print(f"b {b.grad:5.2f}")
# > b -2.65
# --8<-- [end:leaves]
