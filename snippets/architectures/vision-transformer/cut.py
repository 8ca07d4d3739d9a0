"""Cut images into patches, by hand and with unfold."""

# --8<-- [start:cut]
import torch


def cut(images: torch.Tensor, patch: int) -> torch.Tensor:
    """Return (images, patches, numbers of a patch), row by row."""
    n, channels, height, width = images.shape
    rows, columns = height // patch, width // patch
    tiles = images.reshape(n, channels, rows, patch, columns, patch)
    tiles = tiles.permute(0, 2, 4, 1, 3, 5)  # to n, rows, columns, and a patch
    return tiles.reshape(n, rows * columns, channels * patch * patch)


# --8<-- [end:cut]

if __name__ == "__main__":
    # --8<-- [start:small]
    image = torch.arange(16).reshape(1, 1, 4, 4)
    print(cut(image, patch=2)[0])
    # > tensor([[ 0,  1,  4,  5],
    # >         [ 2,  3,  6,  7],
    # >         [ 8,  9, 12, 13],
    # >         [10, 11, 14, 15]])
    # --8<-- [end:small]
