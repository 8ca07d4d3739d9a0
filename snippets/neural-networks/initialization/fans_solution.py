"""Solution: both are multiplied by the number of places in the kernel."""

import math

from fans import check_fans, torch


# --8<-- [start:solution]
def fans(weight: torch.Tensor) -> tuple[int, int]:
    """Return fan_in and fan_out of a weight of shape (out, in, ...)."""
    places = math.prod(weight.shape[2:])  # 1 for a matrix
    return weight.shape[1] * places, weight.shape[0] * places


print(check_fans(fans))
# > Right!
# --8<-- [end:solution]
