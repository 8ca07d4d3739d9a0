"""Answers to the exercise “Tiles”, and what its check says to each."""

import torch
from tiles import check_tiles
from torch.nn import functional as F


def sliding(image, size):
    return image.unfold(0, size, size).unfold(1, size, size).reshape(-1, size, size)


def of_network(image, size):
    columns = F.unfold(image[None, None].float(), size, stride=size)
    return columns[0].T.reshape(-1, size, size)


def split_twice(image, size):
    tiles = [t for band in image.split(size) for t in band.split(size, dim=1)]
    return torch.stack(tiles)


def column_by_column(image, size):
    rows, columns = image.shape
    bands = image.reshape(rows // size, size, columns // size, size)
    return bands.permute(2, 0, 1, 3).reshape(-1, size, size)


def of_a_square(image, size):
    n = len(image) // size
    bands = image.reshape(n, size, -1, size)
    return bands.transpose(1, 2).reshape(n * n, size, size)


def eight_by_six(image, size):
    return image.reshape(4, 2, 3, 2).transpose(1, 2).reshape(12, 2, 2)


RIGHT = {
    "unfold": sliding,
    "unfold for networks": of_network,
    "split and stacked": split_twice,
}
WRONG = {
    "borders alone": lambda image, size: image.reshape(-1, size, size),
    "column by column": column_by_column,
    "tiles turned": lambda image, size: sliding(image, size).mT,
    "along the diagonal": lambda image, size: torch.stack(
        [image[i : i + size, i : i + size] for i in range(3)]
    ),
    "overlapping": lambda image, size: (
        image.unfold(0, size, 1).unfold(1, size, 1).reshape(-1, size, size)
    ),
    "of a square": of_a_square,
    "the example": eight_by_six,
    "last tile first": lambda image, size: sliding(image, size).flip(0),
    "not joined": lambda image, size: image.unfold(0, size, size).unfold(1, size, size),
    "a list": lambda image, size: list(sliding(image, size)),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_tiles(answer)}")
# > unfold: Right!
# > unfold for networks: Right!
# > split and stacked: Right!
# > borders alone: Not yet: tile 0: [[0, 1], [2, 3]], not [[0, 1], [6, 7]].
# > column by column: Not yet: tile 1: [[12, 13], [18, 19]], not [[2, 3], [8, 9]].
# > tiles turned: Not yet: tile 0: [[0, 6], [1, 7]], not [[0, 1], [6, 7]].
# > along the diagonal: Not yet: the shape is (3, 2, 2), not (12, 2, 2).
# > overlapping: Not yet: the shape is (35, 2, 2), not (12, 2, 2).
# > of a square: Not yet: RuntimeError: shape '[16, 2, 2]' is invalid for input of size 48
# > the example: Not yet: RuntimeError: shape '[4, 2, 3, 2]' is invalid for input of size 36
# > last tile first: Not yet: tile 0: [[40, 41], [46, 47]], not [[0, 1], [6, 7]].
# > not joined: Not yet: the shape is (4, 3, 2, 2), not (12, 2, 2).
# > a list: Not yet: return one tensor, not a list.
