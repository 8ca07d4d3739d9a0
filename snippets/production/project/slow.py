"""Move images one after the other, as the script did that was found."""

# --8<-- [start:slow]
import torch
from torch.nn import functional as F


def shift_slowly(images: torch.Tensor, shifts: torch.Tensor) -> torch.Tensor:
    """Move each image by its own shift, (n, 2): down and right."""
    moved = []
    for image, (down, right) in zip(images, shifts.tolist(), strict=True):
        moved.append(F.pad(image, (right, -right, down, -down)))
    return torch.stack(moved)


# --8<-- [end:slow]
