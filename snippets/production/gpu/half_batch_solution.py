"""Solution: leave the handler first, then try again."""

from collections.abc import Callable

import torch
from half_batch import check_largest_batch


# --8<-- [start:solution]
def largest_batch(step: Callable[[int], None], size: int) -> int:
    """Return the first of size, size / 2, size / 4 … that fits."""
    while size > 1:
        try:
            step(size)
            return size
        except torch.OutOfMemoryError:
            pass  # leave the handler, and what it keeps is gone
        size //= 2
    step(size)  # if a single one does not fit either, let the error be seen
    return size


print(check_largest_batch(largest_batch))
# > Right!
# --8<-- [end:solution]
