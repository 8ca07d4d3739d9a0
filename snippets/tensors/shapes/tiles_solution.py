"""Solution: four dimensions, the middle two swapped."""

import torch
from tiles import check_tiles


# --8<-- [start:solution]
def cut_tiles(image: torch.Tensor, size: int) -> torch.Tensor:
    """Return the square tiles of an image, row by row."""
    rows, columns = image.shape
    bands = image.reshape(rows // size, size, columns // size, size)
    return bands.transpose(1, 2).reshape(-1, size, size)


print(check_tiles(cut_tiles))
# > Right!
# --8<-- [end:solution]
