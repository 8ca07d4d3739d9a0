"""Solution: collect items, and hand them out whenever there are enough."""

from collections.abc import Iterator

from stream_batches import check_batches


# --8<-- [start:solution]
def batches(stream, size: int, drop_last: bool) -> Iterator[list]:
    """Yield the items of a stream in lists of `size`, as they come."""
    batch = []
    for item in stream:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch and not drop_last:
        yield batch


print(check_batches(batches))
# > Right!
# --8<-- [end:solution]
