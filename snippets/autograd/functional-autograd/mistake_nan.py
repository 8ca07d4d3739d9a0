"""Common mistake: the branch not taken by torch.where spoils the gradient."""

import torch
from torch.func import grad


# --8<-- [start:spoiled]
def safe_root(x):
    return torch.where(x > 0, torch.sqrt(x), 0.0)


zero = torch.tensor(0.0)
print(safe_root(zero), grad(safe_root)(zero))
# > tensor(0.) tensor(nan)
# --8<-- [end:spoiled]


# --8<-- [start:mended]
def safer_root(x):
    inside = torch.where(x > 0, x, 1.0)
    return torch.where(x > 0, torch.sqrt(inside), 0.0)


print(safer_root(zero), grad(safer_root)(zero))
# > tensor(0.) tensor(0.)
# --8<-- [end:mended]
