"""Solution: the slope of any function at any point."""

import torch
from slope_finder import check_slope


# --8<-- [start:solution]
def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    f(x).backward()
    return x.grad.item()


print(check_slope(slope))
# > Right!
# --8<-- [end:solution]
