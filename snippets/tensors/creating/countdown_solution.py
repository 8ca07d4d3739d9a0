"""Solution: `arange` counts down when its step is negative."""

import torch
from countdown import check_countdown


# --8<-- [start:solution]
def countdown(start: int) -> torch.Tensor:
    """Return the whole numbers from `start` down to 1."""
    return torch.arange(start, 0, -1)


print(countdown(10))
# > tensor([10,  9,  8,  7,  6,  5,  4,  3,  2,  1])
print(check_countdown(countdown))
# > Right!
# --8<-- [end:solution]
