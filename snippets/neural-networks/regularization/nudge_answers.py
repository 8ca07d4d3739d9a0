"""Answers to the exercise “Up and down too”, and what its check says to each."""

import torch
from nudge import check_nudge
from torch.nn import functional as F


def one_by_one(images):
    padded = F.pad(images, (1, 1, 1, 1))
    starts = torch.randint(0, 3, (len(images), 2)).tolist()
    rows, columns = images.shape[1:]
    return torch.stack(
        [
            one[r : r + rows, c : c + columns]
            for one, (r, c) in zip(padded, starts, strict=True)
        ]
    )


def sideways(images):
    columns = torch.randint(0, 3, (len(images), 1)) + torch.arange(images.shape[2])
    index = columns[:, None, :].expand(images.shape)
    return F.pad(images, (1, 1)).gather(2, index)


def twice(images):
    return sideways(sideways(images).mT).mT


def together(images):
    r, c = torch.randint(0, 3, (2,)).tolist()
    rows, columns = images.shape[1:]
    return F.pad(images, (1, 1, 1, 1))[:, r : r + rows, c : c + columns]


def diagonal(images):
    moved = F.pad(images, (1, 1, 1, 1))
    windows = moved.unfold(1, images.shape[1], 1).unfold(2, images.shape[2], 1)
    place = torch.randint(0, 3, (len(images),))
    return windows[torch.arange(len(images)), place, place]


def rolled(images):
    steps = torch.randint(-1, 2, (len(images), 2)).tolist()
    return torch.stack(
        [one.roll(step, dims=(0, 1)) for one, step in zip(images, steps, strict=True)]
    )


def two_pixels(images):
    return twice(twice(images))


def mostly_still(images):
    still = torch.rand(len(images), 1, 1) < 0.5
    return torch.where(still, images, twice(images))


def always_the_same(images):
    torch.manual_seed(0)
    return twice(images)


def in_place(images):
    images[:] = twice(images)
    return images


RIGHT = {
    "one by one": one_by_one,
    "sideways, turned, sideways": twice,
    "in float32 and back": lambda images: (
        twice(images.float()).to(images.dtype)
        if images.dtype == torch.float32
        else twice(images)
    ),
}
WRONG = {
    "as they are": lambda images: images.clone(),
    "sideways alone": sideways,
    "along the diagonal": diagonal,
    "all the same way": together,
    "rolled": rolled,
    "by two pixels": two_pixels,
    "mostly still": mostly_still,
    "the same at each call": always_the_same,
    "in place": in_place,
    "padded": lambda images: F.pad(images, (1, 1, 1, 1)),
    "always float32": lambda images: twice(images.float()),
    "noise": lambda images: images + 0.01 * torch.randn_like(images),
    "a list": lambda images: list(twice(images)),
    "no return": lambda images: None,
    "8 by 8 only": lambda images: twice(images.view(-1, 8, 8)),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_nudge(answer)}")
# > one by one: Right!
# > sideways, turned, sideways: Right!
# > in float32 and back: Right!
# > as they are: Not yet: only 1 of nine places occur.
# > sideways alone: Not yet: only 3 of nine places occur.
# > along the diagonal: Not yet: only 3 of nine places occur.
# > all the same way: Not yet: only 1 of nine places occur.
# > rolled: Not yet: image 0 is none of its nine versions.
# > by two pixels: Not yet: image 1 is none of its nine versions.
# > mostly still: Not yet: one place has a share of 49%.
# > the same at each call: Not yet: the second call moves each image the same way.
# > in place: Not yet: it changes its input. Return a new tensor.
# > padded: Not yet: a tensor of the same shape should come out.
# > always float32: Not yet: the dtype should stay as it was.
# > noise: Not yet: image 0 is none of its nine versions.
# > a list: Not yet: a tensor of the same shape should come out.
# > no return: Not yet: a tensor of the same shape should come out.
# > 8 by 8 only: Not yet: RuntimeError: shape '[-1, 8, 8]' is invalid for input of size 10500
