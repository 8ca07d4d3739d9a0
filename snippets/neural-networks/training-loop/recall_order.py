"""Question: what a step finds."""

import torch

# --8<-- [start:question]
weight = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)

loss = weight**2
loss.backward()
optimizer.zero_grad()
optimizer.step()

print(f"{weight.item():.1f}")
# > 3.0
# --8<-- [end:question]
