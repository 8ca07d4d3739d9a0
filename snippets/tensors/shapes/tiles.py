"""Exercise: cut an image into tiles."""

import torch


# --8<-- [start:starter]
def cut_tiles(image: torch.Tensor, size: int) -> torch.Tensor:
    """Return the square tiles of an image, row by row."""
    return image.reshape(-1, size, size)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_tiles(cut_tiles) -> str:
    """Say whether the tiles are right, for several images and sizes."""
    try:
        for rows, columns, size in ((8, 6, 2), (6, 6, 3), (3, 9, 3), (2, 8, 1)):
            image = torch.arange(rows * columns).reshape(rows, columns)
            tiles = cut_tiles(image.clone(), size)
            if not isinstance(tiles, torch.Tensor):
                return f"Not yet: return one tensor, not a {type(tiles).__name__}."
            across = columns // size
            due = (rows // size * across, size, size)
            if tiles.shape != due:
                return f"Not yet: the shape is {tuple(tiles.shape)}, not {due}."
            for number, tile in enumerate(tiles.tolist()):
                top, left = size * (number // across), size * (number % across)
                right = image[top : top + size, left : left + size].tolist()
                if tile != right:
                    return f"Not yet: tile {number}: {tile}, not {right}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_tiles(cut_tiles))
    # > Not yet: tile 0: [[0, 1], [2, 3]], not [[0, 1], [6, 7]].
    # --8<-- [end:try]
