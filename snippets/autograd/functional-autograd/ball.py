"""A derivative as a function: the velocity and the acceleration of a ball."""

# --8<-- [start:velocity]
import torch


def height(t):
    return 20 * t - 5 * t**2


velocity = torch.func.grad(height)
print(velocity(torch.tensor(1.0)))
# > tensor(10.)
print(velocity(torch.tensor(3.0)))
# > tensor(-10.)
# --8<-- [end:velocity]

# --8<-- [start:clean]
t = torch.tensor(1.0)
print(velocity(t))
# > tensor(10.)
print(t.requires_grad, t.grad)
# > False None
# --8<-- [end:clean]

# --8<-- [start:acceleration]
acceleration = torch.func.grad(velocity)
print(acceleration(torch.tensor(1.0)))
# > tensor(-10.)
print(acceleration(torch.tensor(3.0)))
# > tensor(-10.)
# --8<-- [end:acceleration]
