"""Common mistake: predictions and targets of different shapes."""

import torch
from points import inputs, targets

# --8<-- [start:shapes]
column = targets.unsqueeze(1)
w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
for _ in range(100):
    w.grad = b.grad = None
    errors = w * inputs + b - column
    (errors**2).mean().backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
        b -= 0.1 * b.grad
print(f"w {w.abs():.2f}, b {b:.2f}")
# > w 0.00, b 2.20
print(errors.shape)
# > torch.Size([100, 100])
# --8<-- [end:shapes]
