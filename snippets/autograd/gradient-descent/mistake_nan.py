"""Common mistake: a learning rate that makes the numbers overflow."""

import torch

# --8<-- [start:nan]
x = torch.tensor(0.0, requires_grad=True)
for step in range(1, 61):
    x.grad = None
    loss = (x - 5) ** 2
    loss.backward()
    with torch.no_grad():
        x -= 3.0 * x.grad
    if step % 15 == 0:
        print(f"step {step}: loss {loss:.3g}, x {x:.3g}")
# > step 15: loss 9.31e+20, x 1.53e+11
# > step 30: loss inf, x -4.66e+21
# > step 45: loss inf, x 1.42e+32
# > step 60: loss nan, x nan
# --8<-- [end:nan]
