"""Solution: round forward, pass the gradient straight through."""

import torch
from rounding import check_soft_round


# --8<-- [start:solution]
def soft_round(x):
    return x + (torch.round(x) - x).detach()


print(check_soft_round(soft_round))
# > Right!
# --8<-- [end:solution]
