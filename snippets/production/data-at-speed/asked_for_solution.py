"""Solution: some in advance, one more for each, and no more than there are."""

from asked_for import check_asked_for


# --8<-- [start:solution]
def asked_for(batches: int, workers: int, prefetch: int, used: int) -> int:
    """Return how many batches were asked for when the loop has got `used` of them."""
    return min(batches, workers * prefetch + used)


print(check_asked_for(asked_for))
# > Right!
# --8<-- [end:solution]
