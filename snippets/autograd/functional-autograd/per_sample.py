"""One gradient for each example: vmap over grad."""

import torch
from torch.func import grad, vmap

# --8<-- [start:data]
x = torch.tensor([1.0, 2.0, 3.0, 4.0])
target = torch.tensor([3.0, 5.0, 7.0, 2.0])
weights = {"w": torch.tensor(2.0), "b": torch.tensor(0.0)}


def line_loss(weights, x, target):
    prediction = weights["w"] * x + weights["b"]
    return (prediction - target) ** 2


# --8<-- [end:data]

# --8<-- [start:each]
each = vmap(grad(line_loss), in_dims=(None, 0, 0))(weights, x, target)
print(each["w"])
# > tensor([-2., -4., -6., 48.])
print(each["b"])
# > tensor([-2., -2., -2., 12.])
# --8<-- [end:each]


# --8<-- [start:mean]
def mean_loss(weights, x, target):
    return line_loss(weights, x, target).mean()


together = grad(mean_loss)(weights, x, target)
print(together["w"], each["w"].mean())
# > tensor(9.) tensor(9.)
# --8<-- [end:mean]
