"""Answers to the exercise “Thumbnails”, and what its check says to each."""

import torch
from thumbnail import check_thumbnail

RIGHT = {
    "flip": lambda image: image[..., ::2, ::2].flip(-3),
    "a tensor as index": lambda image: image[..., torch.tensor([2, 1, 0]), ::2, ::2],
    "index_select": lambda image: image.index_select(-3, torch.arange(2, -1, -1))[
        ..., ::2, ::2
    ],
    "doubles": lambda image: image.double()[..., [-1, -2, -3], 0::2, 0::2],
}
WRONG = {
    "for one image": lambda image: image[[2, 1, 0], ::2, ::2],
    "for a batch": lambda image: image[:, [2, 1, 0], ::2, ::2],
    "colors in order": lambda image: image[..., ::2, ::2],
    "from the second on": lambda image: image[..., [2, 1, 0], 1::2, 1::2],
    "rows alone": lambda image: image[..., [2, 1, 0], ::2, :],
    "the upper half": lambda image: image[..., [2, 1, 0], :2, :3],
    "the first dimension flipped": lambda image: image.flip(0)[..., ::2, ::2],
    "two colors swapped": lambda image: image[..., [1, 0, 2], ::2, ::2],
    "colors last": lambda image: image[..., ::2, ::2, [2, 1, 0]],
    "a negative step": lambda image: image[..., ::-1, ::2, ::2],
    "a list": lambda image: [image[0, 0, 0].item()],
    "no return": lambda image: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_thumbnail(answer)}")
# > flip: Right!
# > a tensor as index: Right!
# > index_select: Right!
# > doubles: Right!
# > for one image: Not yet: IndexError: index 2 is out of bounds for dimension 0 with size 2
# > for a batch: Not yet: IndexError: too many indices for tensor of dimension 3
# > colors in order: Not yet: color 0 should be color 2, half as wide and high.
# > from the second on: Not yet: color 0 should be color 2, half as wide and high.
# > rows alone: Not yet: (3, 4, 6) gives (3, 2, 6), but (3, 2, 3) was due.
# > the upper half: Not yet: color 0 should be color 2, half as wide and high.
# > the first dimension flipped: Not yet: color 0 should be color 2, half as wide and high.
# > two colors swapped: Not yet: color 0 should be color 2, half as wide and high.
# > colors last: Not yet: (3, 4, 6) gives (2, 2, 3), but (3, 2, 3) was due.
# > a negative step: Not yet: ValueError: step must be greater than zero
# > a list: Not yet: return a tensor, not a list.
# > no return: Not yet: return a tensor, not a NoneType.
