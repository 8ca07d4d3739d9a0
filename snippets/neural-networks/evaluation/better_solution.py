"""Solution: draw images, and ask both models about the same ones."""

import torch
from better import check_share_better


# --8<-- [start:solution]
def share_better(a, b, rounds: int = 2000) -> float:
    """Return the share of resampled tests that b wins against a."""
    drawn = torch.randint(len(a), (rounds, len(a)))
    more = b[drawn].sum(dim=1) > a[drawn].sum(dim=1)
    return more.float().mean().item()


print(check_share_better(share_better))
# > Right!
# --8<-- [end:solution]
