"""Solution: gather the score of each label."""

import torch
from shortfall import check_shortfall


# --8<-- [start:solution]
def shortfall(scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return for each row: its highest score minus that of its label."""
    own = scores.gather(1, labels[:, None])[:, 0]
    return scores.amax(dim=1) - own


print(check_shortfall(shortfall))
# > Right!
# --8<-- [end:solution]
