"""Solution of stage 7: a mask of the columns that each digit covers."""

import torch
from share_on_digit import check_share_on_digit


# --8<-- [start:solution]
def share_on_digit(weights: torch.Tensor, starts: torch.Tensor) -> torch.Tensor:
    """Return the share of weight that lies on the own digit, (B, 3)."""
    column = torch.arange(16)
    first, last = starts.unsqueeze(-1) // 2, (starts.unsqueeze(-1) + 7) // 2
    own = (starts.unsqueeze(-1) >= 0) & (column >= first) & (column <= last)
    return (weights * own).sum(dim=-1)


if __name__ == "__main__":
    print(check_share_on_digit(share_on_digit))
    # > Right!
# --8<-- [end:solution]
