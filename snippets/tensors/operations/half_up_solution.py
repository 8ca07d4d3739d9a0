"""Solution: half a unit up, then down to the whole number."""

import torch
from half_up import check_half_up


# --8<-- [start:solution]
def half_up(prices: torch.Tensor) -> torch.Tensor:
    """Round to whole numbers; what lies in the middle goes up."""
    return (prices + 0.5).floor()


print(check_half_up(half_up))
# > Right!
# --8<-- [end:solution]
