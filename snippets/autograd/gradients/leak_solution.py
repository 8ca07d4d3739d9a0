"""Solution: every step stays in PyTorch."""

import torch
from leak import check_bump


# --8<-- [start:solution]
def bump(x):
    return x * torch.exp(-(x**2))


print(check_bump(bump))
# > Right!
# --8<-- [end:solution]
