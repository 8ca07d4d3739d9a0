"""Solution: `randint`, whose upper bound is left out."""

import torch
from dice import check_dice


# --8<-- [start:solution]
def roll(throws: int) -> torch.Tensor:
    """Return one throw of two dice in each row."""
    return torch.randint(1, 7, (throws, 2))


torch.manual_seed(0)
print(roll(3))
# > tensor([[3, 4],
# >         [6, 1],
# >         [2, 4]])
print(check_dice(roll))
# > Right!
# --8<-- [end:solution]
