"""Solution of stage 1: walk along the strip."""

import torch
from make_strip import check_make_strip


# --8<-- [start:solution]
def make_strip(digits: torch.Tensor, gaps: list[int]) -> torch.Tensor:
    """Put digits, (n, 8, 8), onto a blank strip, (1, 8, 32)."""
    strip = torch.zeros(1, 8, 32)
    start = 0
    for digit, gap in zip(digits, gaps, strict=True):
        start += gap
        strip[0, :, start : start + 8] = digit
        start += 8
    return strip


if __name__ == "__main__":
    print(check_make_strip(make_strip))
    # > Right!
# --8<-- [end:solution]
