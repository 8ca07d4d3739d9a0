"""Question: what too large a learning rate does."""

import torch

# --8<-- [start:question]
w = torch.tensor(1.0, requires_grad=True)
for _ in range(3):
    loss = w**2
    loss.backward()
    with torch.no_grad():
        w -= 1.5 * w.grad
    w.grad = None

print(w.item())
# > -8.0
# --8<-- [end:question]
