"""Solution: pairs of neighbors, and the largest difference."""

from longest import check_longest_wait


# --8<-- [start:solution]
def longest_wait(released):
    versions, days = list(released), list(released.values())
    waits = {
        version: later - earlier
        for version, earlier, later in zip(versions, days, days[1:], strict=False)
    }
    return max(waits, key=waits.get)


print(check_longest_wait(longest_wait))
# > Right!
# --8<-- [end:solution]
