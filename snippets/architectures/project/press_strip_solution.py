"""Solution of stage 8: the maximum of what is there and what comes."""

import torch
from press_strip import check_press_strip


# --8<-- [start:solution]
def press_strip(digits: torch.Tensor, start: int, overlap: int) -> torch.Tensor:
    """Put digits, (n, 8, 8), onto a strip, (1, 8, 32), the first at pixel start."""
    strip = torch.zeros(1, 8, 32)
    for digit in digits:
        place = strip[0, :, start : start + 8]  # a view
        place.copy_(torch.maximum(place, digit))
        start += 8 - overlap
    return strip


if __name__ == "__main__":
    print(check_press_strip(press_strip))
    # > Right!
# --8<-- [end:solution]
