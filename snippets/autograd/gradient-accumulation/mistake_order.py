"""Common mistake: clearing between backward() and step()."""

import torch

# --8<-- [start:order]
weight = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
for _ in range(100):
    loss = weight**2
    loss.backward()
    slope = weight.grad.item()
    optimizer.zero_grad()
    optimizer.step()
print(slope, weight.item())
# > 6.0 3.0
# --8<-- [end:order]
