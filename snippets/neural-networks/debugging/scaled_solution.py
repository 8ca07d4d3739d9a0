"""Solution: a pixel that never changes is not divided by 0."""

# needs: sklearn (the digits come with it)

import torch
from scaled import check_scaled


# --8<-- [start:solution]
def standardize(images: torch.Tensor) -> torch.Tensor:
    """Give each pixel the mean 0 and the spread 1 over all images."""
    mean, spread = images.mean(dim=0), images.std(dim=0)
    return (images - mean) / torch.where(spread > 0, spread, 1.0)


print(check_scaled(standardize))
# > Right!
# --8<-- [end:solution]
