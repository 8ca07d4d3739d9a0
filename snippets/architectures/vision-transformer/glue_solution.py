"""Solution: the steps of `cut`, backwards."""

import torch
from glue import check_glue


# --8<-- [start:solution]
def glue(patches: torch.Tensor, size: tuple, patch: int) -> torch.Tensor:
    """Return images of size (channels, height, width): undo `cut`."""
    channels, height, width = size
    rows, columns = height // patch, width // patch
    tiles = patches.reshape(-1, rows, columns, channels, patch, patch)
    return tiles.permute(0, 3, 1, 4, 2, 5).reshape(-1, *size)


print(check_glue(glue))
# > Right!
# --8<-- [end:solution]
