"""Question: what momentum does with slopes that agree."""

import torch

# --8<-- [start:question]
weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=1.0, momentum=0.5)

for _ in range(2):
    weight.grad = torch.ones(1)  # the same slope in both steps
    optimizer.step()

print(weight.item())
# > -2.5
# --8<-- [end:question]
