"""Common mistake: reading .grad of a result instead of an input."""

import warnings

import torch

# --8<-- [start:intermediate]
x = torch.tensor(3.0, requires_grad=True)
square = x**2
y = 5 * square
y.backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(square.grad)
print(str(caught[0].message).partition(" (Triggered")[0])
# --8<-- [end:intermediate]

# --8<-- [start:retain]
square = x**2
square.retain_grad()
y = 5 * square
y.backward()
print(square.grad)
# --8<-- [end:retain]
