"""What a shuffle buffer does to a stream that is sorted."""

# --8<-- [start:buffer]
import random
from collections.abc import Iterable, Iterator


def mixed(stream: Iterable, size: int, seed: int) -> Iterator:
    """Yield the items of a stream, mixed by a buffer of `size` items."""
    chance, buffer = random.Random(seed), []
    for item in stream:
        if len(buffer) < size:
            buffer.append(item)
            continue
        place = chance.randrange(size)
        yield buffer[place]
        buffer[place] = item
    chance.shuffle(buffer)
    yield from buffer


# --8<-- [end:buffer]

# --8<-- [start:use]
labels = [0] * 400 + [1] * 400  # all cats, then all dogs
for size in (1, 100, 800):
    stream = list(mixed(labels, size, seed=0))
    dogs = [sum(stream[start : start + 100]) for start in range(0, 800, 100)]
    print(f"buffer of {size}: {dogs}")
# > buffer of 1: [0, 0, 0, 0, 100, 100, 100, 100]
# > buffer of 100: [0, 0, 0, 34, 81, 93, 94, 98]
# > buffer of 800: [51, 42, 54, 51, 45, 54, 53, 50]
# --8<-- [end:use]
