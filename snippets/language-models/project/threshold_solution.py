"""Solution of stage 8: try each value, from the lowest on."""

from threshold import check_threshold


# --8<-- [start:solution]
def threshold(sure: list[float], right: list[bool], wanted: float) -> float:
    """Return the lowest of the values from which on enough of the answers are right.

    Those with at least this sureness are given, and the share `wanted` of them is to be
    right. If that is so for no value, the threshold is 1.1: nothing is answered.
    """
    for value in sorted(set(sure)):
        kept = [ok for one, ok in zip(sure, right, strict=True) if one >= value]
        if sum(kept) >= wanted * len(kept):
            return value
    return 1.1


if __name__ == "__main__":
    print(check_threshold(threshold))
    # > Right!
# --8<-- [end:solution]
