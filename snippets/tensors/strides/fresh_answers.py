"""Answers to the exercise “Strides from a size”, and what its check says to each."""

import itertools
import math

import torch
from fresh import check_fresh


def backward(size):
    strides, step = [], 1
    for length in reversed(size):
        strides.insert(0, step)
        step *= length
    return tuple(strides)


def running(size):
    steps = itertools.accumulate((1, *size[:0:-1]), lambda a, b: a * b)
    return tuple(steps)[::-1] if size else ()


def endless(size):
    return (math.prod(size[1:]), *endless(size[1:]))


RIGHT = {
    "products of slices": lambda size: tuple(
        math.prod(size[dim + 1 :]) for dim in range(len(size))
    ),
    "a running product": running,
    "by asking": lambda size: torch.empty(size, device="meta").stride(),
}
WRONG = {
    "the sizes": lambda size: size,
    "from the left": lambda size: backward(size[::-1])[::-1],
    "backward": lambda size: backward(size)[::-1],
    "its own size too": lambda size: tuple(
        math.prod(size[d:]) for d in range(len(size))
    ),
    "two dimensions only": lambda size: (size[-1], 1),
    "none for size 1": lambda size: tuple(
        0 if n == 1 else step for n, step in zip(size, backward(size), strict=True)
    ),
    "no end": endless,
    "a list": lambda size: list(backward(size)),
    "typed": lambda size: (3, 1),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fresh(answer)}")
# > products of slices: Right!
# > a running product: Right!
# > by asking: Right!
# > the sizes: Not yet: the strides of (4, 3) are (3, 1), not (4, 3).
# > from the left: Not yet: the strides of (4, 3) are (3, 1), not (1, 4).
# > backward: Not yet: the strides of (4, 3) are (3, 1), not (1, 3).
# > its own size too: Not yet: the strides of (4, 3) are (3, 1), not (12, 3).
# > two dimensions only: Not yet: the strides of (12,) are (1,), not (12, 1).
# > none for size 1: Not yet: the strides of (5, 1, 7) are (7, 7, 1), not (7, 0, 1).
# > no end: Not yet: RecursionError: maximum recursion depth exceeded
# > a list: Not yet: a tuple was due, not list.
# > typed: Not yet: the strides of (12,) are (1,), not (3, 1).
