"""Question: rows and columns of a Jacobian."""

import torch
from torch.func import jacrev


# --8<-- [start:question]
def two(x):
    return torch.stack([x[0] + x[1], x[1] * x[2]])


x = torch.ones(3)
print(tuple(jacrev(two)(x).shape))
# > (2, 3)
# --8<-- [end:question]
