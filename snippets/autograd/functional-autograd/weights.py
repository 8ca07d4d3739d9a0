"""torch.func.grad with several arguments, and with a dictionary of weights."""

import torch


# --8<-- [start:several]
def loss(w, b, x, target):
    return (w * x + b - target) ** 2


numbers = [torch.tensor(n) for n in (2.0, 1.0, 3.0, 10.0)]
print(torch.func.grad(loss)(*numbers))
# > tensor(-18.)
print(torch.func.grad(loss, argnums=(0, 1))(*numbers))
# > (tensor(-18.), tensor(-6.))
# --8<-- [end:several]


# --8<-- [start:nested]
def line_loss(weights, x, target):
    prediction = weights["w"] * x + weights["b"]
    return (prediction - target) ** 2


weights = {"w": torch.tensor(2.0), "b": torch.tensor(1.0)}
x, target = torch.tensor(3.0), torch.tensor(10.0)
slopes_and_loss = torch.func.grad_and_value(line_loss)
gradients, value = slopes_and_loss(weights, x, target)
print(gradients)
# > {'w': tensor(-18.), 'b': tensor(-6.)}
print(value)
# > tensor(9.)
# --8<-- [end:nested]
