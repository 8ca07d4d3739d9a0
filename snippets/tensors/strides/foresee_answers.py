"""Answers to the exercise “Will it flatten?”, and what its check says to each."""

from itertools import pairwise

import torch
from foresee import check_foresee


def neighbors(size, stride):
    real = [(n, step) for n, step in zip(size, stride, strict=True) if n != 1]
    return all(outer[1] == n * step for outer, (n, step) in pairwise(real))


def asking(size, stride):
    try:
        torch.empty_strided(size, stride).view(-1)
    except RuntimeError:
        return False
    return True


def ones_count(size, stride):
    pairs = list(zip(size, stride, strict=True))
    return all(outer[1] == n * step for outer, (n, step) in pairwise(pairs))


def contiguous(size, stride):
    step = 1
    for length, there in zip(size[::-1], stride[::-1], strict=True):
        if length != 1 and there != step:
            return False
        step *= length
    return True


def shadowed(size, stride):
    last = size[-1] * stride[-1]
    return len(size) < 2 or stride[-2] == last


RIGHT = {
    "pairs of neighbors": neighbors,
    "by trying": asking,
    "as a word for it": lambda size, stride: 1 if neighbors(size, stride) else 0,
}
WRONG = {
    "ones count": ones_count,
    "contiguous only": contiguous,
    "in falling order": lambda size, stride: list(stride) == sorted(stride)[::-1],
    "the last two dimensions": shadowed,
    "always": lambda size, stride: True,
    "never": lambda size, stride: False,
    "the last but one": lambda size, stride: stride[-2] == size[-1],
    "the last stride": lambda size, stride: stride[-1] == 1,
    "the answer forgotten": lambda size, stride: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_foresee(answer)}")
# > pairs of neighbors: Right!
# > by trying: Right!
# > as a word for it: Right!
# > ones count: Not yet: view works with size (4, 1), stride (3, 1).
# > contiguous only: Not yet: view works with size (4,), stride (3,).
# > in falling order: Not yet: view fails with size (4, 2), stride (3, 1).
# > the last two dimensions: Not yet: view works with size (4, 1), stride (3, 1).
# > always: Not yet: view fails with size (3, 4), stride (1, 3).
# > never: Not yet: view works with size (4, 3), stride (3, 1).
# > the last but one: Not yet: with (4,), (3,): IndexError: tuple index out of range
# > the last stride: Not yet: view works with size (4,), stride (3,).
# > the answer forgotten: Not yet: view works with size (4, 3), stride (3, 1).
