"""Exercise: shuffle a stream with a buffer."""

from collections.abc import Iterator

import torch


# --8<-- [start:starter]
def shuffled(stream, size: int) -> Iterator[int]:
    """Yield the items of a stream, mixed by a buffer of `size` items."""
    buffer = []
    for item in stream:
        buffer.append(item)
        if len(buffer) == size:
            yield buffer.pop(0)  # your code here
    yield from buffer


# --8<-- [end:starter]


# --8<-- [start:check]
def check_shuffled(shuffled) -> str:
    """Say whether `shuffled` mixes, loses nothing and reads as it goes."""
    torch.manual_seed(0)
    mixed = list(shuffled(range(1000), 100) or [])
    if sorted(mixed) != list(range(1000)):
        kinds = len(set(mixed))
        return f"Not yet: {len(mixed)} came, {kinds} different, of 1000."
    if any(item > place + 100 for place, item in enumerate(mixed)):
        return "Not yet: an item came before the buffer can have seen it."
    late = [item - place for place, item in enumerate(mixed[:800])]
    if len(set(late)) < 50:
        return "Not yet: the items came in the order of the stream."
    if min(late) > -120:
        return "Not yet: none waited long. Do you hand out whole buffers?"
    steps = torch.tensor(mixed[-50:]).diff()
    if (steps > 0).all() or (steps < 0).all():
        return "Not yet: the last items are in order."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_shuffled(shuffled))
    # > Not yet: the items came in the order of the stream.
    # --8<-- [end:try]
