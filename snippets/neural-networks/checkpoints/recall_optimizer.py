"""Question: what a new optimizer has forgotten."""

import torch

# --8<-- [start:question]
weight = torch.zeros(1, requires_grad=True)

for _ in range(2):  # broken off after each step
    optimizer = torch.optim.SGD([weight], lr=1.0, momentum=0.5)
    weight.grad = torch.ones(1)
    optimizer.step()

print(weight.item())
# > -2.0
# --8<-- [end:question]
