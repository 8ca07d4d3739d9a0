"""A training step changes a weight, and that change must not be recorded."""

# --8<-- [start:update]
from textwrap import fill

import torch

weight = torch.tensor(2.0, requires_grad=True)
loss = (weight * 3 - 9) ** 2
loss.backward()
print(weight.grad)
# > tensor(-18.)
try:
    weight -= 0.1 * weight.grad
except RuntimeError as error:
    print(fill(str(error), 72))
# > a leaf Variable that requires grad is being used in an in-place
# > operation.
with torch.no_grad():
    weight -= 0.1 * weight.grad
print(weight)
# > tensor(3.8000, requires_grad=True)
# --8<-- [end:update]
