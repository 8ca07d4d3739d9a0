"""Solution: a gradient without autograd, one nudge for each entry."""

import torch
from nudged_gradient import check_nudged_gradient


# --8<-- [start:solution]
def nudged_gradient(f, point, h=1e-5):
    gradient = torch.zeros_like(point)
    for i in range(len(point)):
        nudge = torch.zeros_like(point)
        nudge[i] = h
        gradient[i] = (f(point + nudge) - f(point - nudge)) / (2 * h)
    return gradient


print(check_nudged_gradient(nudged_gradient))
# > Right!
# --8<-- [end:solution]
