"""Question: what a nested `grad` computes."""

import torch
from torch.func import grad


# --8<-- [start:question]
def volume(side):
    return side**3


print(grad(grad(volume))(torch.tensor(5.0)))
# > tensor(30.)
# --8<-- [end:question]
