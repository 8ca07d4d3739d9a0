"""What the graph saves for the way back, and when it lets go of it."""

# --8<-- [start:saved]
from textwrap import fill

import torch

product = torch.tensor(1.5, requires_grad=True)
square = product**2
print(square.grad_fn._saved_self)
# > tensor(1.5000, requires_grad=True)
print(square.grad_fn._saved_exponent)
# > 2
# --8<-- [end:saved]

# --8<-- [start:gone]
square.backward()
try:
    square.grad_fn._saved_self
except RuntimeError as error:
    print(fill(str(error), 72))
# > Trying to backward through the graph a second time (or directly access
# > saved tensors after they have already been freed). Saved intermediate
# > values of the graph are freed when you call .backward() or
# > autograd.grad(). Specify retain_graph=True if you need to backward
# > through the graph a second time or if you need to access saved tensors
# > after calling backward.
# --8<-- [end:gone]

# --8<-- [start:still]
print(square.grad_fn.name())
# > PowBackward0
print(square.item())
# > 2.25
# --8<-- [end:still]

# --8<-- [start:nothing-saved]
x = torch.tensor(3.0, requires_grad=True)
y = x + x + 5
y.backward()
y.backward()
print(x.grad)
# > tensor(4.)
# --8<-- [end:nothing-saved]

# --8<-- [start:retain-graph]
x = torch.tensor(3.0, requires_grad=True)
y = x**2
y.backward(retain_graph=True)
y.backward()
print(x.grad)
# > tensor(12.)
# --8<-- [end:retain-graph]
