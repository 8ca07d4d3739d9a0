"""Question: who gets a gradient, and how large it is."""

import torch

# --8<-- [start:question]
w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor(3.0)
loss = (w * x - 10) ** 2
loss.backward()

print(w.grad, x.grad)
# > tensor(-24.) None
# --8<-- [end:question]
