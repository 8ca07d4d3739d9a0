"""Common mistake: going backward twice through one recording."""

import torch

# --8<-- [start:twice]
x = torch.tensor(3.0, requires_grad=True)
y = x**2 + 2 * x + 1
y.backward()
try:
    y.backward()
except RuntimeError as error:
    print(error)
# --8<-- [end:twice]
