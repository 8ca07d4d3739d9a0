"""Common mistake: a loss that is still one number for each sample."""

import torch

# --8<-- [start:no-reduction]
w = torch.tensor(2.0, requires_grad=True)
inputs = torch.tensor([1.0, 2.0, 3.0])
targets = torch.tensor([3.0, 6.0, 9.0])
errors = (w * inputs - targets) ** 2
try:
    errors.backward()
except RuntimeError as error:
    print(error)
# > grad can be implicitly created only for scalar outputs

errors.mean().backward()
print(w.grad)
# > tensor(-9.3333)
# --8<-- [end:no-reduction]
