"""Solution: from the right, each stride is the product of the sizes so far."""

from fresh import check_fresh


# --8<-- [start:solution]
def fresh_strides(size: tuple) -> tuple:
    """Return the strides of a contiguous tensor of this size."""
    strides, step = [], 1
    for length in reversed(size):
        strides.insert(0, step)
        step *= length
    return tuple(strides)


print(check_fresh(fresh_strides))
# > Right!
# --8<-- [end:solution]
