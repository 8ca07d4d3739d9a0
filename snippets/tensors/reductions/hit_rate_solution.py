"""Solution: compare, cast, take the mean."""

import torch
from hit_rate import check_hit_rate


# --8<-- [start:solution]
def hit_rate(forecast: torch.Tensor, truth: torch.Tensor) -> float:
    """Return the share of days on which both agree, from 0 to 1."""
    return (forecast == truth).float().mean().item()


print(check_hit_rate(hit_rate))
# > Right!
# --8<-- [end:solution]
