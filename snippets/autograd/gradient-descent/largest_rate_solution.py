"""Solution: the learning rate beyond which a parabola is climbed."""

import torch
from largest_rate import check_largest_rate


# --8<-- [start:solution]
def largest_rate(f):
    x = torch.tensor([0.0, 1.0], requires_grad=True)
    f(x).sum().backward()
    curvature = x.grad[1] - x.grad[0]
    return 2 / curvature.item()


print(check_largest_rate(largest_rate))
# > Right!
# --8<-- [end:solution]
