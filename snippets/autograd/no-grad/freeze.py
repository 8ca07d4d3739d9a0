"""Freezing a weight: it is used, but not trained."""

from textwrap import fill

import torch

# --8<-- [start:frozen]
first = torch.tensor(2.0, requires_grad=True)
second = torch.tensor(5.0, requires_grad=True)
first.requires_grad_(False)

output = 3.0 * first * second
output.backward()
print(first.grad, second.grad)
# > None tensor(6.)
# --8<-- [end:frozen]

# --8<-- [start:through]
first = torch.tensor(2.0, requires_grad=True)
second = torch.tensor(5.0)
output = 3.0 * first * second
output.backward()
print(first.grad)
# > tensor(15.)
# --8<-- [end:through]

# --8<-- [start:cut]
hidden = 3.0 * first
with torch.no_grad():
    output = hidden * second
try:
    output.backward()
except RuntimeError as error:
    print(fill(str(error), 72))
# > element 0 of tensors does not require grad and does not have a grad_fn
# --8<-- [end:cut]
