"""Solution: try all lengths."""

import math

from best_length import check_best_length


# --8<-- [start:solution]
def best_length(count: int, edge: int, inside: int) -> int:
    """Return the length of segments with the lowest peak; the shortest, if several."""

    def peak(length: int) -> int:
        return math.ceil(count / length) * edge + length * inside

    return min(range(1, count + 1), key=peak)  # of equals, min takes the first


print(check_best_length(best_length))
# > Right!
# --8<-- [end:solution]
