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
class PretendedGPU:
    """A step that runs out of memory above a limit, and knows what it was asked."""

    def __init__(self, limit: int) -> None:
        self.limit, self.sizes, self.made = limit, [], []
        self.leftovers = False

    def step(self, size: int) -> None:
        self.leftovers |= any(one() is not None for one in self.made)
        self.sizes.append(size)
        if len(self.sizes) > 30:
            return  # whoever tries for ever may stop now
        activations = torch.ones(size)
        self.made.append(weakref.ref(activations))
        if size > self.limit:
            raise torch.OutOfMemoryError("out of memory (pretended, for this exercise)")


def check_largest_batch(largest_batch) -> str:
    """Say whether the sizes are tried in order, and errors come out."""
    try:
        for size, limit, sizes in (
            (256, 40, [256, 128, 64, 32]),
            (96, 100, [96]),
            (25, 1, [25, 12, 6, 3, 1]),
        ):
            gpu = PretendedGPU(limit)
            found = largest_batch(gpu.step, size)
            if found != sizes[-1]:
                fits = f"of {size}, half of it and so on, {sizes[-1]} fits"
                return f"Not yet: {fits}, and you return {found}."
            if gpu.sizes != sizes:
                return f"Not yet: try {sizes}, in this order; you try {gpu.sizes}."
            if gpu.leftovers:
                return "Not yet: the last size is still in memory at the next one."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    full, no_memory = PretendedGPU(limit=-1), torch.OutOfMemoryError
    for step, kind in ((lambda size: [][0], IndexError), (full.step, no_memory)):
        try:
            largest_batch(step, 4)
        except kind:
            continue
        except Exception as error:
            return f"Not yet: {kind.__name__} became {type(error).__name__}."
        return f"Not yet: {kind.__name__} must not be swallowed."
    if full.sizes != [4, 2, 1]:
        return f"Not yet: where nothing fits, try 4, 2 and 1, not {full.sizes}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_largest_batch(largest_batch))
    # > Not yet: the last size is still in memory at the next one.
    # --8<-- [end:try]
