"""Exercise: cut a stream into batches."""

# --8<-- [start:starter]
import itertools
from collections.abc import Iterator


def batches(stream, size: int, drop_last: bool) -> Iterator[list]:
    """Yield the items of a stream in lists of `size`, as they come."""
    items = list(stream)
    while items:
        yield items[:size]
        items = items[size:]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_batches(batches) -> str:
    """Say whether `batches` cuts like a loader, and reads no more than it needs."""
    try:
        for size in (3, 4, 1):
            for count in (8, 12, 2, 0):
                for drop_last in (False, True):
                    items = list(range(count))
                    end = count - count % size if drop_last else count
                    due = [items[i : i + size] for i in range(0, end, size)]
                    answer = itertools.islice(batches(iter(items), size, drop_last), 99)
                    found = [list(batch) for batch in answer]
                    if found != due:
                        case = f"{count} items, size {size}, drop_last={drop_last}"
                        return f"Not yet: {case}: {found}, not {due}."
            read = []
            stream = (read.append(item) or item for item in range(100))
            kept = []
            for number, batch in enumerate(batches(stream, size, False), 1):
                if len(read) > number * size:
                    case = f"batch {number} of {size}"
                    return f"Not yet: for {case}, it read {len(read)} items."
                kept.append(batch)
            if [item for batch in kept for item in batch] != list(range(100)):
                return "Not yet: a batch changed after it was handed out."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_batches(batches))
    # > Not yet: 8 items, size 3, drop_last=True: [[0, 1, 2], [3, 4, 5], [6, 7]], not [[0, 1, 2], [3, 4, 5]].
    # --8<-- [end:try]
