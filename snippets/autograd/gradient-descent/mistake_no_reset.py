"""Common mistake: gradients that are never reset."""

import torch

# --8<-- [start:no-reset]
x = torch.tensor(0.0, requires_grad=True)
for step in range(1, 16):
    ((x - 5) ** 2).backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
    if step % 3 == 0:
        print(f"step {step:2}: x = {x:.2f}")
# > step  3: x = 5.04
# > step  6: x = 10.02
# > step  9: x = 7.13
# > step 12: x = 0.90
# > step 15: x = 1.10
# --8<-- [end:no-reset]
