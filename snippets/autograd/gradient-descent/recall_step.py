"""Question: where one step leads."""

import torch

# --8<-- [start:question]
w = torch.tensor(1.0, requires_grad=True)
loss = (w - 4) ** 2
loss.backward()
with torch.no_grad():
    w -= 0.25 * w.grad

print(w.item())
# > 2.5
# --8<-- [end:question]
