"""Solution: all differences at once, then the least along the centers."""

import torch
from nearest import check_nearest


# --8<-- [start:solution]
def nearest(points: torch.Tensor, centers: torch.Tensor):
    """Return the number of the nearest center for each point."""
    steps = points[:, None] - centers
    return (steps**2).sum(dim=-1).argmin(dim=1)


print(check_nearest(nearest))
# > Right!
# --8<-- [end:solution]
