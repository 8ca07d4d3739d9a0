"""One line of Python, taken apart into its operations."""

# --8<-- [start:line]
import torch

a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)
f = torch.sin((a * b) ** 2) + a * b
print(f)
# > tensor(2.2781, grad_fn=<AddBackward0>)
# --8<-- [end:line]

# --8<-- [start:steps]
product = a * b
square = product**2
wave = torch.sin(square)
f = wave + product
for value in (product, square, wave, f):
    print(value)
# > tensor(1.5000, grad_fn=<MulBackward0>)
# > tensor(2.2500, grad_fn=<PowBackward0>)
# > tensor(0.7781, grad_fn=<SinBackward0>)
# > tensor(2.2781, grad_fn=<AddBackward0>)
# --8<-- [end:steps]

# --8<-- [start:grad-fn]
print(f.grad_fn.name())
# > AddBackward0
print(a.grad_fn)
# > None
# --8<-- [end:grad-fn]

# --8<-- [start:next]
for node, _ in f.grad_fn.next_functions:
    print(node.name(), node is product.grad_fn)
# > SinBackward0 False
# > MulBackward0 True
# --8<-- [end:next]
