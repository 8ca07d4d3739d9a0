"""Answers to the exercise “A frame”, and what its check says to each."""

import torch
from frame import check_frame
from torch.nn import functional as F


def four_lines(picture):
    framed = picture.clone()
    framed[0] = framed[-1] = 1
    framed[:, 0] = framed[:, -1] = 1
    return framed


def inside_kept(picture):
    framed = torch.ones_like(picture)
    framed[1:-1, 1:-1] = picture[1:-1, 1:-1]
    return framed


def masked(picture):
    border = torch.ones(picture.shape, dtype=torch.bool)
    border[1:-1, 1:-1] = False
    return picture.masked_fill(border, 1)


def in_place(picture):
    picture[[0, -1]] = 1
    picture[:, [0, -1]] = 1
    return picture


def corners(picture):
    framed = picture.clone()
    framed[[0, 0, -1, -1], [0, -1, 0, -1]] = 1
    return framed


def rows_alone(picture):
    framed = picture.clone()
    framed[[0, -1]] = 1
    return framed


def chained(picture):
    framed = four_lines(picture)
    framed[1:-1] = 1
    return framed


def four_by_six(picture):
    framed = picture.clone()
    framed[[0, 3]] = 1
    framed[:, [0, 5]] = 1
    return framed


def last_left_out(picture):
    framed = picture.clone()
    framed[0] = framed[:, 0] = 1
    return framed


RIGHT = {
    "four lines": four_lines,
    "the inside kept": inside_kept,
    "a mask": masked,
    "pad": lambda picture: F.pad(picture[1:-1, 1:-1], (1, 1, 1, 1), value=1.0),
    "doubles": lambda picture: four_lines(picture.double()),
}
WRONG = {
    "in place": in_place,
    "corners": corners,
    "rows alone": rows_alone,
    "first row and column": last_left_out,
    "whole rows between": chained,
    "four by six": four_by_six,
    "around the outside": lambda picture: F.pad(picture, (1, 1, 1, 1), value=1.0),
    "all 1": torch.ones_like,
    "a list": lambda picture: four_lines(picture).tolist()[:1],
    "no return": lambda picture: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_frame(answer)}")
# > four lines: Right!
# > the inside kept: Right!
# > a mask: Right!
# > pad: Right!
# > doubles: Right!
# > in place: Not yet: the picture itself was changed.
# > corners: Not yet: row 0 is [1.0, 4.0, 5.0, 6.0, 7.0, 1.0], but [1.0, 1.0, 1.0, 1.0, 1.0, 1.0] was due.
# > rows alone: Not yet: row 1 is [9.0, 10.0, 11.0, 12.0, 13.0, 14.0], but [1.0, 10.0, 11.0, 12.0, 13.0, 1.0] was due.
# > first row and column: Not yet: row 1 is [1.0, 10.0, 11.0, 12.0, 13.0, 14.0], but [1.0, 10.0, 11.0, 12.0, 13.0, 1.0] was due.
# > whole rows between: Not yet: row 1 is [1.0, 1.0, 1.0, 1.0, 1.0, 1.0], but [1.0, 10.0, 11.0, 12.0, 13.0, 1.0] was due.
# > four by six: Not yet: IndexError: index 5 is out of bounds for dimension 0 with size 3
# > around the outside: Not yet: the shape is (6, 8).
# > all 1: Not yet: row 1 is [1.0, 1.0, 1.0, 1.0, 1.0, 1.0], but [1.0, 10.0, 11.0, 12.0, 13.0, 1.0] was due.
# > a list: Not yet: return a tensor, not a list.
# > no return: Not yet: return a tensor, not a NoneType.
