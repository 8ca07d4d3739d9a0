"""Exercise: try smaller batches until one fits."""

import weakref
from collections.abc import Callable

import torch


# --8<-- [start:starter]
def largest_batch(step: Callable[[int], None], size: int) -> int:
    """Return the first of size, size / 2, size / 4 … that fits."""
    try:
        step(size)
    except torch.OutOfMemoryError:
        return largest_batch(step, size // 2)  # your code here
    return size


# --8<-- [end:starter]


# --8<-- [start:check]
def check_largest_batch(largest_batch) -> str:
    made: list[weakref.ref] = []
    leftovers: list[bool] = []

    def step(size: int) -> None:
        leftovers.append(any(one() is not None for one in made))
        activations = torch.ones(size)
        made.append(weakref.ref(activations))
        if size > 40:
            raise torch.OutOfMemoryError("a pretended one, for this exercise")

    found = largest_batch(step, 256)
    if found != 32:
        return f"Not yet: of 256, 128, 64, 32, only 32 fits, and you return {found}."
    if any(leftovers):
        return "Not yet: while the next size is tried, the last one is still in memory."
    try:
        largest_batch(lambda size: [][0], 4)
    except IndexError:
        return "Right!"
    return "Not yet: an error of another kind must not be swallowed."


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_largest_batch(largest_batch))
    # > Not yet: while the next size is tried, the last one is still in memory.
    # --8<-- [end:try]
