"""Solution: take a random item out of the buffer."""

from collections.abc import Iterator

import torch
from stream_shuffle import check_shuffled


# --8<-- [start:solution]
def shuffled(stream, size: int) -> Iterator[int]:
    """Yield the items of a stream, mixed by a buffer of `size` items."""
    buffer = []
    for item in stream:
        buffer.append(item)
        if len(buffer) == size:
            yield buffer.pop(torch.randint(size, ()).item())
    for place in torch.randperm(len(buffer)).tolist():
        yield buffer[place]


print(check_shuffled(shuffled))
# > Right!
# --8<-- [end:solution]
