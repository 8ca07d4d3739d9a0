"""Solution: divide by 1 where nothing varies."""

import torch
from by_pixel import check_standardize


# --8<-- [start:solution]
def standardize(
    train: torch.Tensor, test: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return both, each column scaled by the numbers of `train`."""
    mean, std = train.mean(dim=0), train.std(dim=0)
    std = torch.where(std == 0, 1.0, std)
    return (train - mean) / std, (test - mean) / std


print(check_standardize(standardize))
# > Right!
# --8<-- [end:solution]
