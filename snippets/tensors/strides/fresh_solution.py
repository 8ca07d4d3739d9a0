"""Solution: each stride is the number of elements in one step."""

import math

from fresh import check_fresh


# --8<-- [start:solution]
def fresh_strides(size: tuple) -> tuple:
    """Return the strides of a contiguous tensor of this size."""
    return tuple(math.prod(size[dim + 1 :]) for dim in range(len(size)))


print(check_fresh(fresh_strides))
# > Right!
# --8<-- [end:solution]
