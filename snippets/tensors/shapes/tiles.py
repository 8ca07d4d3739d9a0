"""Exercise: cut an image into tiles."""

import torch


# --8<-- [start:starter]
def cut_tiles(image: torch.Tensor, size: int) -> torch.Tensor:
    """Return the square tiles of an image, row by row."""
    return image.reshape(-1, size, size)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_tiles(cut_tiles) -> str:
    """Say whether the tiles of an 8-by-6 image are right."""
    image = torch.arange(48).reshape(8, 6)
    tiles = cut_tiles(image, 2)
    if tiles.shape != (12, 2, 2):
        shape = tuple(tiles.shape)
        return f"Not yet: the shape is {shape}, not (12, 2, 2)."
    for number, tile in enumerate(tiles):
        top, left = 2 * (number // 3), 2 * (number % 3)
        right = image[top : top + 2, left : left + 2]
        if not torch.equal(tile, right):
            wrong, right = tile.tolist(), right.tolist()
            return f"Not yet: tile {number}: {wrong}, not {right}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_tiles(cut_tiles))
    # > Not yet: tile 0: [[0, 1], [2, 3]], not [[0, 1], [6, 7]].
    # --8<-- [end:try]
