"""A Hessian times a vector, without the Hessian."""

import warnings

import torch
from torch.func import grad, hessian

# As of torch 2.13, the first use of forward mode warns about torch's own code.
warnings.filterwarnings("ignore", "`torch.jit.script`")


# --8<-- [start:product]
def bowl(x):
    return (x**4).sum() + x.prod()


def curvature_along(f, x, direction):
    return torch.func.jvp(grad(f), (x,), (direction,))[1]


x = torch.tensor([1.0, 2.0, 3.0])
direction = torch.tensor([1.0, 0.0, 1.0])
print(hessian(bowl)(x) @ direction)
# > tensor([ 14.,   4., 110.])
print(curvature_along(bowl, x, direction))
# > tensor([ 14.,   4., 110.])
# --8<-- [end:product]

# --8<-- [start:large]
million = torch.ones(1_000_000)
print(curvature_along(bowl, million, million)[:2])
# > tensor([1000011., 1000011.])
# --8<-- [end:large]
