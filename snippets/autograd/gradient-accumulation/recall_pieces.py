"""Question: what the pieces of a batch add up to."""

import torch

# --8<-- [start:question]
weight = torch.tensor(1.0, requires_grad=True)
x = torch.tensor([1.0, 3.0, 5.0, 7.0])
for piece in x.split(2):
    loss = (weight * piece).mean()
    loss.backward()

print(weight.grad)
# > tensor(8.)
# --8<-- [end:question]
