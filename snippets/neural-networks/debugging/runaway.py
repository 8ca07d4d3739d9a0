"""A learning rate that is too large, and a loop that notices."""

import torch

# --8<-- [start:loop]
x, weight = torch.linspace(0, 10, 11), torch.zeros((), requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
for step in range(100):
    loss = (weight * x - 3 * x).square().mean()
    if not loss.isfinite():
        print(f"step {step}: loss {loss:.0f}, weight {weight:.1e}")
        break
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# > step 23: loss inf, weight 2.4e+18
# --8<-- [end:loop]
