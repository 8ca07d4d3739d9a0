"""Solution: `arange` counts down when its step is negative."""

import torch
from countdown import check_countdown

# --8<-- [start:solution]
countdown = torch.arange(10, 0, -1)
print(countdown)
# > tensor([10,  9,  8,  7,  6,  5,  4,  3,  2,  1])
print(check_countdown(countdown))
# > Right!
# --8<-- [end:solution]
