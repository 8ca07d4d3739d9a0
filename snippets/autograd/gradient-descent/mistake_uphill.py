"""Common mistake: a plus in place of the minus."""

import torch

# --8<-- [start:uphill]
x = torch.tensor(4.0, requires_grad=True)
for _ in range(4):
    x.grad = None
    ((x - 5) ** 2).backward()
    with torch.no_grad():
        x += 0.1 * x.grad
    print(f"{x:.2f}")
# > 3.80
# > 3.56
# > 3.27
# > 2.93
# --8<-- [end:uphill]
