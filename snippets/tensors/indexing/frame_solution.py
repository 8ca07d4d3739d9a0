"""Solution: two rows and two columns, by positive and negative index."""

import torch
from frame import check_frame


# --8<-- [start:solution]
def frame(picture: torch.Tensor) -> torch.Tensor:
    """Return a copy of a grid whose outermost elements are 1."""
    framed = picture.clone()
    framed[[0, -1]] = 1
    framed[:, [0, -1]] = 1
    return framed


print(check_frame(frame))
# > Right!
# --8<-- [end:solution]
