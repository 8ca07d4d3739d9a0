"""Answers to the exercise “From photos to a batch”, and what its check says to each."""

import torch
from album import check_album


def loop(photos):
    rows, columns, colors = photos[0].shape
    batch = torch.zeros(len(photos), colors, rows, columns)
    for number, photo in enumerate(photos):
        for color in range(colors):
            batch[number, color] = photo[:, :, color]
    return batch


def shuffled(photos):
    return torch.stack([photos[-1], *photos[:-1]]).permute(0, 3, 1, 2)


def last_alone(photos):
    return torch.stack([photos[-1]] * len(photos)).permute(0, 3, 1, 2)


RIGHT = {
    "each photo first": lambda photos: torch.stack(
        [p.permute(2, 0, 1) for p in photos]
    ),
    "movedim": lambda photos: torch.stack(photos).movedim(-1, 1),
    "joined, then split": lambda photos: (
        torch.cat(photos)
        .unflatten(0, (len(photos), -1))
        .transpose(2, 3)
        .transpose(1, 2)
    ),
    "floats, filled in a loop": loop,
}
WRONG = {
    "stacked only": lambda photos: torch.stack(photos),
    "cut anew": lambda photos: torch.stack(photos).reshape(
        len(photos), 3, *photos[0].shape[:2]
    ),
    "rows and columns swapped": lambda photos: torch.stack(photos).transpose(1, 3),
    "colors in another place": lambda photos: torch.stack(photos, 1).movedim(-1, 1),
    "colors in reverse": lambda photos: torch.stack(photos).permute(0, 3, 1, 2).flip(1),
    "photos in another order": shuffled,
    "one photo again and again": last_alone,
    "of five photos": lambda photos: (
        torch.cat(photos).reshape(5, 2, 4, 3).movedim(3, 1)
    ),
    "a list": lambda photos: [photo.permute(2, 0, 1) for photo in photos],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_album(answer)}")
# > each photo first: Right!
# > movedim: Right!
# > joined, then split: Right!
# > floats, filled in a loop: Right!
# > stacked only: Not yet: the shape is (5, 2, 4, 3), not (5, 3, 2, 4).
# > cut anew: Not yet: color 0 of photo 0 is mixed up.
# > rows and columns swapped: Not yet: the shape is (5, 3, 4, 2), not (5, 3, 2, 4).
# > colors in another place: Not yet: the shape is (2, 3, 5, 4), not (5, 3, 2, 4).
# > colors in reverse: Not yet: color 0 of photo 0 is mixed up.
# > photos in another order: Not yet: color 0 of photo 0 is mixed up.
# > one photo again and again: Not yet: color 0 of photo 0 is mixed up.
# > of five photos: Not yet: RuntimeError: shape '[5, 2, 4, 3]' is invalid for input of size 24
# > a list: Not yet: return one tensor, not a list.
