"""Answers to the stage “All images at once”, and what its check says to each."""

import torch
from shift_images import check_shift_images
from shift_images_solution import shift_images
from slow import shift_slowly
from torch.nn import functional as F


def masked(images, shifts):
    rows = torch.arange(8)[None] - shifts[:, :1]
    columns = torch.arange(8)[None] - shifts[:, 1:]
    inside_rows = (rows >= 0) & (rows < 8)
    inside = inside_rows[:, :, None] & ((columns >= 0) & (columns < 8))[:, None]
    moved = images.gather(1, rows.clamp(0, 7)[:, :, None].expand(-1, -1, 8))
    moved = moved.gather(2, columns.clamp(0, 7)[:, None].expand(-1, 8, -1))
    return moved.where(inside, 0)


def with_matrices(images, shifts):
    place = torch.arange(8)
    away = place[:, None] - place
    down = (away == shifts[:, 0, None, None]).float()
    right = (away == shifts[:, 1, None, None]).float()
    return down @ images @ right.mT


def sampled(images, shifts):
    turns = torch.eye(2).repeat(len(images), 1, 1)
    matrices = torch.cat([turns, -shifts.flip(1)[:, :, None] / 4], dim=2)
    grid = F.affine_grid(matrices, [len(images), 1, 8, 8], align_corners=False)
    return F.grid_sample(images[:, None], grid, align_corners=False)[:, 0]


def clamped(images, shifts):
    one = torch.arange(len(images))[:, None, None]
    rows = (torch.arange(8) - shifts[:, :1]).clamp(0, 7)
    columns = (torch.arange(8) - shifts[:, 1:]).clamp(0, 7)
    return images[one, rows[:, :, None], columns[:, None]]


def around(images, shifts):
    one = torch.arange(len(images))[:, None, None]
    rows = (torch.arange(8) - shifts[:, :1]) % 8
    columns = (torch.arange(8) - shifts[:, 1:]) % 8
    return images[one, rows[:, :, None], columns[:, None]]


def in_place(images, shifts):
    images.copy_(shift_images(images, shifts))
    return images


RIGHT = {"gather and a mask": masked, "matrices": with_matrices, "sampled": sampled}
WRONG = {
    "one after the other": shift_slowly,
    "not moved": lambda images, shifts: images.clone(),
    "the edge is smeared": clamped,
    "around the corner": around,
    "the other way": lambda images, shifts: shift_images(images, -shifts),
    "right and down": lambda images, shifts: shift_images(images, shifts.flip(1)),
    "the first shift for all": lambda images, shifts: shift_images(
        images, shifts[:1].expand_as(shifts)
    ),
    "in place": in_place,
    "no batch": lambda images, shifts: shift_images(images, shifts)[0],
    "nan": lambda images, shifts: shift_images(images, shifts) * float("nan"),
    "None": lambda images, shifts: None,
    "no shift": lambda images: images,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_shift_images(answer)}")
# > gather and a mask: Right!
# > matrices: Right!
# > sampled: Right!
# > one after the other: Not yet: 8 images take 152 calls, and 64 take 1174.
# > not moved: Not yet: a shift by [0, 1] comes out wrong.
# > the edge is smeared: Not yet: a shift by [0, 1] comes out wrong.
# > around the corner: Not yet: a shift by [0, 1] comes out wrong.
# > the other way: Not yet: a shift by [0, 1] comes out wrong.
# > right and down: Not yet: a shift by [0, 1] comes out wrong.
# > the first shift for all: Not yet: a shift by [1, 1] comes out wrong.
# > in place: Not yet: the images themselves were changed.
# > no batch: Not yet: torch.Size([8, 8]), not torch.Size([5, 8, 8]).
# > nan: Not yet: a shift by [0, 1] comes out wrong.
# > None: Not yet: NoneType, not torch.Size([5, 8, 8]).
# > no shift: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
