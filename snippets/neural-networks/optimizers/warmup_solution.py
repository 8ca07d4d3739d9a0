"""Solution: a rise and a fall that meet at step 9."""

from warmup import check_warmup


# --8<-- [start:solution]
def factor(step: int) -> float:
    """Rise evenly from 0.1 to 1 in steps 0 to 9, then fall like 1 / sqrt."""
    done = (step + 1) / 10
    return min(done, done**-0.5)


print(check_warmup(factor))
# > Right!
# --8<-- [end:solution]
