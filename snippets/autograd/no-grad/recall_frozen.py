"""Question: what a frozen weight does to gradients."""

import torch

# --8<-- [start:question]
first = torch.tensor(2.0, requires_grad=True)
second = torch.tensor(5.0, requires_grad=True)
second.requires_grad_(False)
(3 * first * second).backward()

print(first.grad, second.grad)
# > tensor(15.) None
# --8<-- [end:question]
