"""Solution: the best before, against the last few."""

from patience import check_should_stop


# --8<-- [start:solution]
def should_stop(losses: list[float], patience: int) -> bool:
    """Return whether none of the last losses is below all before them."""
    before, recent = losses[:-patience], losses[-patience:]
    return bool(before) and min(recent) >= min(before)


print(check_should_stop(should_stop))
# > Right!
# --8<-- [end:solution]
