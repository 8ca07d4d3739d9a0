"""Solution: start low, and double as long as nothing overflows."""

import torch
from largest_scale import check_largest_scale


# --8<-- [start:solution]
def largest_scale(gradients: torch.Tensor) -> float:
    """Return the largest power of two that makes no gradient infinite in float16."""
    scale = 2.0**-120
    while (gradients * 2 * scale).half().isfinite().all():
        scale *= 2
    return scale


print(check_largest_scale(largest_scale))
# > Right!
# --8<-- [end:solution]
