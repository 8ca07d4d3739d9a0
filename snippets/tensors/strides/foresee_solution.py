"""Solution: each dimension must continue where the next one ends."""

from foresee import check_foresee


# --8<-- [start:solution]
def can_flatten(size: tuple, stride: tuple) -> bool:
    """Say whether a tensor of this size and stride allows view(-1)."""
    end = None  # how far a whole walk along the inner dimensions goes
    inward = zip(reversed(size), reversed(stride), strict=True)
    for length, step in inward:
        if length == 1:
            continue
        if end is not None and step != end:
            return False
        end = length * step
    return True


print(check_foresee(can_flatten))
# > Right!
# --8<-- [end:solution]
