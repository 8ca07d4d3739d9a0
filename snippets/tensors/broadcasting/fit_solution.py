"""Solution: line up, fill with ones, compare."""

from fit import check_fit


# --8<-- [start:solution]
def fit(a: tuple, b: tuple) -> tuple | None:
    """Return the shape that `a` and `b` grow to, or None."""
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + a
    b = (1,) * (length - len(b)) + b
    result = ()
    for one, other in zip(a, b, strict=True):
        if one != other and 1 not in (one, other):
            return None
        result += (other if one == 1 else one,)
    return result


print(check_fit(fit))
# > Right!
# --8<-- [end:solution]
