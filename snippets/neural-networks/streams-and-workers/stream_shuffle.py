"""Exercise: shuffle a stream with a buffer."""

# --8<-- [start:starter]
from collections.abc import Iterator

import torch


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
    try:
        torch.manual_seed(0)
        for size in (100, 10):
            read, mixed = [], []
            stream = (read.append(item) or item for item in range(1000))
            for place, item in enumerate(shuffled(stream, size)):
                mixed.append(item)
                if len(read) > place + size + 1:
                    return "Not yet: it reads further ahead than the buffer allows."
                if len(read) < min(place + size, 1000):
                    return "Not yet: items are handed out before the buffer is full."
            if sorted(mixed) != list(range(1000)):
                kinds = len(set(mixed))
                return f"Not yet: {len(mixed)} came, {kinds} different, of 1000."
            late = [place - item for place, item in enumerate(mixed[:800])]
            if len(set(late)) < size / 2:
                return "Not yet: the items came in the order of the stream."
            if min(late) > 1 - size:
                return "Not yet: the newest in the buffer is never handed out."
            if max(place - item for place, item in enumerate(mixed)) > 20 * size:
                return "Not yet: an item is not handed out before the end."
            steps = torch.tensor(mixed[1 - size :]).diff()
            if (steps > 0).all() or (steps < 0).all():
                return "Not yet: the last items are in order."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_shuffled(shuffled))
    # > Not yet: the items came in the order of the stream.
    # --8<-- [end:try]
