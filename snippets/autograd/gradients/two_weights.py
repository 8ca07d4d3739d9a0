"""One backward fills the .grad of every tensor that asked for it."""

import torch

# --8<-- [start:define]
w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
x, target = torch.tensor(3.0), torch.tensor(10.0)

prediction = w * x + b
loss = (prediction - target) ** 2
print(prediction.item(), loss.item())
# > 7.0 9.0
# --8<-- [end:define]

# --8<-- [start:backward]
loss.backward()
print(w.grad, b.grad, x.grad)
# > tensor(-18.) tensor(-6.) None
# --8<-- [end:backward]
