"""vmap: a function for one point, applied to many."""

# --8<-- [start:refuse]
from textwrap import fill

import torch


def height(t):
    return 20 * t - 5 * t**2


velocity = torch.func.grad(height)
times = torch.tensor([0.0, 1.0, 2.0, 3.0])
try:
    velocity(times)
except RuntimeError as error:
    print(fill(str(error), 72))
# > grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor,
# > got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs
# > instead?
# --8<-- [end:refuse]

# --8<-- [start:vmap]
print(torch.func.vmap(velocity)(times))
# > tensor([ 20.,  10.,   0., -10.])
# --8<-- [end:vmap]
