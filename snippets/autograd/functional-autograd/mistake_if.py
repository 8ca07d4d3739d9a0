"""Common mistake: an if that asks for a value under vmap."""

from textwrap import fill

import torch


# --8<-- [start:branch]
def clip(x):
    return x if x > 0 else 0.1 * x


numbers = torch.tensor([-2.0, 3.0])
try:
    torch.func.vmap(clip)(numbers)
except RuntimeError as error:
    print(fill(str(error), 72))
# > vmap: It looks like you're attempting to use a Tensor in some data-
# > dependent control flow. We don't support that yet, please file an issue
# > at https://github.com/pytorch/pytorch/issues .
# --8<-- [end:branch]


# --8<-- [start:where]
def clip_anywhere(x):
    return torch.where(x > 0, x, 0.1 * x)


print(torch.func.vmap(clip_anywhere)(numbers))
# > tensor([-0.2000,  3.0000])
# --8<-- [end:where]
