"""Ways to clear a gradient."""

import torch

# --8<-- [start:tensor]
weight = torch.tensor([1.0, 2.0], requires_grad=True)
(weight**2).sum().backward()
print(weight.grad)
# > tensor([2., 4.])
weight.grad.zero_()
print(weight.grad)
# > tensor([0., 0.])
weight.grad = None
print(weight.grad)
# > None
# --8<-- [end:tensor]

# --8<-- [start:optimizer]
optimizer = torch.optim.SGD([weight], lr=0.1)
(weight**2).sum().backward()
optimizer.step()
print(weight)
# > tensor([0.8000, 1.6000], requires_grad=True)
optimizer.zero_grad()
print(weight.grad)
# > None
# --8<-- [end:optimizer]

# --8<-- [start:model]
model = torch.nn.Linear(2, 1)
model(torch.ones(2)).sum().backward()
print(model.bias.grad)
# > tensor([1.])
model.zero_grad()
print(model.bias.grad)
# > None
# --8<-- [end:model]
