"""Solution: the range reaches to 0, and has some width."""

import torch
from affine_range import check_affine_range


# --8<-- [start:solution]
def affine_range(x: torch.Tensor) -> tuple[float, int]:
    """Return scale and zero point for int8, from -128 to 127."""
    low, high = min(x.min().item(), 0.0), max(x.max().item(), 0.0)
    scale = (high - low) / 255 or 1.0
    return scale, round(-128 - low / scale)


print(check_affine_range(affine_range))
# > Right!
# --8<-- [end:solution]
