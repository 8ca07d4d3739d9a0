"""Common mistake: asking for a gradient to be kept after it has passed."""

import torch

# --8<-- [start:late]
x = torch.tensor(3.0, requires_grad=True)
square = x**2
y = 5 * square
y.backward()
square.retain_grad()
print(square.grad)
# > None
# --8<-- [end:late]
