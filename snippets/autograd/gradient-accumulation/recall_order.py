"""Question: what a step does without a gradient."""

import torch

# --8<-- [start:question]
weight = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.25)
(weight**2).backward()
optimizer.zero_grad()
optimizer.step()

print(weight.grad, weight.item())
# > None 4.0
# --8<-- [end:question]
