"""Solution: round down, or up."""

from count_batches import check_count


# --8<-- [start:solution]
def count_batches(items: int, batch_size: int, drop_last: bool) -> int:
    """Return how many batches there are, without a loader."""
    full, rest = divmod(items, batch_size)
    return full if drop_last or rest == 0 else full + 1


print(check_count(count_batches))
# > Right!
# --8<-- [end:solution]
