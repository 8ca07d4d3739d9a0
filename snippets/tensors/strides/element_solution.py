"""Solution: begin at the offset, and walk along each dimension."""

from element import check_element


# --8<-- [start:solution]
def place(index: tuple, stride: tuple, offset: int) -> int:
    """Return the place in the storage at which an element lies."""
    return offset + sum(i * step for i, step in zip(index, stride, strict=True))


print(check_element(place))
# > Right!
# --8<-- [end:solution]
