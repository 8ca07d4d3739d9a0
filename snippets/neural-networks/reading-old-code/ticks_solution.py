"""Solution: ask for a number of points."""

import torch
from ticks import check_ticks


# --8<-- [start:solution]
def ticks(parts):
    return torch.linspace(0, 1, parts + 1)


print(check_ticks(ticks))
# > Right!
print(ticks(4))
# > tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])
# --8<-- [end:solution]
