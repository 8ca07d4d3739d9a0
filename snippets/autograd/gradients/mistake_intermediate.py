"""Common mistake: reading .grad of a result instead of an input."""

import warnings
from textwrap import fill

import torch

# --8<-- [start:intermediate]
x = torch.tensor(3.0, requires_grad=True)
square = x**2
y = 5 * square
y.backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(square.grad)
# > None
message = str(caught[0].message).partition(" (Triggered")[0]
print(fill(message, 76))
# > The .grad attribute of a Tensor that is not a leaf Tensor is being accessed.
# > Its .grad attribute won't be populated during autograd.backward(). If you
# > indeed want the .grad field to be populated for a non-leaf Tensor, use
# > .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by
# > mistake, make sure you access the leaf Tensor instead. See
# > github.com/pytorch/pytorch/pull/30531 for more information.
square = x**2
square.retain_grad()
y = 5 * square
y.backward()
print(square.grad)
# > tensor(5.)
# --8<-- [end:intermediate]
