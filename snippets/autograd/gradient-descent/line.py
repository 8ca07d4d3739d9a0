"""Fit a line to points by gradient descent, by hand."""

import torch
from points import inputs, start, targets


# --8<-- [start:loss]
def mean_squared_error(w, b):
    predictions = w * inputs + b
    return ((predictions - targets) ** 2).mean()


w, b = (number.clone().requires_grad_() for number in start)
print(f"w = {w:.2f}, b = {b:.2f}, loss {mean_squared_error(w, b):.2f}")
# > w = 0.39, b = -0.21, loss 12.48
# --8<-- [end:loss]

# --8<-- [start:loop]
for epoch in range(1, 101):
    loss = mean_squared_error(w, b)
    w.grad = b.grad = None
    loss.backward()
    with torch.no_grad():
        w -= 0.01 * w.grad
        b -= 0.01 * b.grad
    if epoch == 1 or epoch % 20 == 0:
        print(f"epoch {epoch:3}: loss {loss:5.2f}, w {w:.2f}, b {b:.2f}")
# > epoch   1: loss 12.48, w 0.45, b -0.17
# > epoch  20: loss  5.72, w 1.27, b 0.57
# > epoch  40: loss  2.58, w 1.86, b 1.08
# > epoch  60: loss  1.22, w 2.24, b 1.41
# > epoch  80: loss  0.64, w 2.50, b 1.62
# > epoch 100: loss  0.39, w 2.67, b 1.76
# --8<-- [end:loop]

# --8<-- [start:left]
print(f"{0.98**100:.2f} of the way should be left")
# > 0.13 of the way should be left
w_left = (3 - w) / (3 - start[0])
b_left = (2 - b) / (2 - start[1])
print(f"{w_left:.2f} of it is left for w, {b_left:.2f} for b")
# > 0.13 of it is left for w, 0.11 for b
# --8<-- [end:left]
