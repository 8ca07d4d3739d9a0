"""Answers to the exercise “Put the patches back”, and the verdict on each."""

import torch
from glue import check_glue
from torch.nn import functional as F


def tiles_of(patches, size, patch):
    channels, height, width = size
    rows, columns = height // patch, width // patch
    return patches.reshape(-1, rows, columns, channels, patch, patch)


def one_by_one(patches, size, patch):
    images = torch.empty(len(patches), *size)
    columns = size[2] // patch
    for place in range(patches.shape[1]):
        y, x = divmod(place, columns)
        tile = patches[:, place].reshape(-1, size[0], patch, patch)
        images[:, :, y * patch : (y + 1) * patch, x * patch : (x + 1) * patch] = tile
    return images


def rows_of_tiles(patches, size, patch):
    rows = tiles_of(patches, size, patch).unbind(1)
    rows = [torch.cat(row.unbind(1), dim=3) for row in rows]
    return torch.cat(rows, dim=2)


def columns_first(patches, size, patch):
    channels, height, width = size
    rows, columns = height // patch, width // patch
    tiles = patches.reshape(-1, columns, rows, channels, patch, patch)
    return tiles.permute(0, 3, 2, 4, 1, 5).reshape(-1, *size)


def channels_last(patches, size, patch):
    channels, height, width = size
    rows, columns = height // patch, width // patch
    tiles = patches.reshape(-1, rows, columns, patch, patch, channels)
    return tiles.permute(0, 5, 1, 3, 2, 4).reshape(-1, *size)


def always_square(patches, size, patch):
    channels = size[0]
    rows = int(patches.shape[1] ** 0.5)
    tiles = patches.reshape(-1, rows, rows, channels, patch, patch)
    return tiles.permute(0, 3, 1, 4, 2, 5).reshape(-1, *size)


def turned(patches, size, patch):
    tiles = tiles_of(patches, size, patch)
    return tiles.permute(0, 3, 2, 5, 1, 4).reshape(-1, *size)


def by_index(patches, size, patch):
    places = torch.arange(size[0] * size[1] * size[2]).reshape(size)
    tiles = places.unfold(1, patch, patch).unfold(2, patch, patch)
    order = tiles.permute(1, 2, 0, 3, 4).flatten()
    images = torch.empty(len(patches), len(order))
    images[:, order] = patches.flatten(1)
    return images.reshape(-1, *size)


def not_swapped_back(patches, size, patch):
    tiles = tiles_of(patches, size, patch)
    return tiles.permute(0, 3, 1, 2, 4, 5).reshape(-1, *size)


def patches_turned(patches, size, patch):
    tiles = tiles_of(patches, size, patch)
    return tiles.permute(0, 3, 1, 5, 2, 4).reshape(-1, *size)


def height_for_width(patches, size, patch):
    return F.fold(patches.mT, (size[2], size[1]), patch, stride=patch)


RIGHT = {
    "fold": lambda x, size, patch: F.fold(x.mT, size[1:], patch, stride=patch),
    "one by one": one_by_one,
    "rows of tiles": rows_of_tiles,
    "by index": by_index,
}
WRONG = {
    "a reshape": lambda x, size, patch: x.reshape(-1, *size),
    "swapped, then a reshape": lambda x, size, patch: x.mT.reshape(-1, *size),
    "columns first": columns_first,
    "channels last": channels_last,
    "not swapped back": not_swapped_back,
    "the height for the width": height_for_width,
    "patches turned": patches_turned,
    "always a square": always_square,
    "rows and columns turned": turned,
    "no batch": lambda x, size, patch: one_by_one(x, size, patch)[0],
    "as a list": lambda x, size, patch: one_by_one(x, size, patch).tolist(),
    "zeros": lambda x, size, patch: torch.zeros(len(x), *size),
    "nan": lambda x, size, patch: torch.full((len(x), *size), torch.nan),
    "no return": lambda x, size, patch: None,
}
torch.manual_seed(0)
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_glue(answer)}")
# > fold: Right!
# > one by one: Right!
# > rows of tiles: Right!
# > by index: Right!
# > a reshape: Not yet: for (1, 4, 4), 50% of the pixels are in place.
# > swapped, then a reshape: Not yet: for (1, 4, 4), 12% of the pixels are in place.
# > columns first: Not yet: for (1, 4, 4), 50% of the pixels are in place.
# > channels last: Not yet: for (3, 6, 6), 11% of the pixels are in place.
# > not swapped back: Not yet: for (1, 4, 4), 50% of the pixels are in place.
# > the height for the width: Not yet: (3, 1, 4, 8), not (3, 1, 8, 4).
# > patches turned: Not yet: for (1, 4, 4), 50% of the pixels are in place.
# > always a square: Not yet: RuntimeError: shape '[-1, 2, 2, 2, 5, 5]' is invalid for input of size 900
# > rows and columns turned: Not yet: for (1, 4, 4), 25% of the pixels are in place.
# > no batch: Not yet: (1, 4, 4), not (3, 1, 4, 4).
# > as a list: Not yet: return a tensor.
# > zeros: Not yet: for (1, 4, 4), 0% of the pixels are in place.
# > nan: Not yet: for (1, 4, 4), 0% of the pixels are in place.
# > no return: Not yet: return a tensor.
