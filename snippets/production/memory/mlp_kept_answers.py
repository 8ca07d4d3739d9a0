"""Answers to the exercise “Bytes from shapes”, and what its check says to each."""

import itertools

import torch
from mlp_kept import check_mlp_kept_bytes


def in_a_loop(batch, widths):
    total = 0
    for width in widths[:-1]:
        total += torch.empty(batch, width, device="meta").nbytes
    return total


RIGHT = {
    "with meta": in_a_loop,
    "all but the last": lambda batch, widths: (sum(widths) - widths[-1]) * batch * 4,
}
WRONG = {
    "the output, too": lambda batch, widths: 4 * batch * sum(widths),
    "without the input": lambda batch, widths: 4 * batch * sum(widths[1:-1]),
    "ReLUs counted apart": lambda batch, widths: (
        4 * batch * (sum(widths[:-1]) + sum(widths[1:-1]))
    ),
    "numbers, not bytes": lambda batch, widths: batch * sum(widths[:-1]),
    "the batch forgotten": lambda batch, widths: 4 * sum(widths[:-1]),
    "weights": lambda batch, widths: (
        4 * sum(a * b for a, b in itertools.pairwise(widths))
    ),
    "the example": lambda batch, widths: 6400,
    "a list": lambda batch, widths: [4 * batch * w for w in widths[:-1]],
    "nan": lambda batch, widths: float("nan"),
    "no return": lambda batch, widths: None,
    "a wrong name": lambda batch, widths: widths.sum(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_mlp_kept_bytes(answer)}")
# > with meta: Right!
# > all but the last: Right!
# > the output, too: Not yet: 7040 for 32 samples and widths [20, 30, 5]; the hook counts 6400.
# > without the input: Not yet: 3840 for 32 samples and widths [20, 30, 5]; the hook counts 6400.
# > ReLUs counted apart: Not yet: 10240 for 32 samples and widths [20, 30, 5]; the hook counts 6400.
# > numbers, not bytes: Not yet: 1600 for 32 samples and widths [20, 30, 5]; the hook counts 6400.
# > the batch forgotten: Not yet: 200 for 32 samples and widths [20, 30, 5]; the hook counts 6400.
# > weights: Not yet: 3000 for 32 samples and widths [20, 30, 5]; the hook counts 6400.
# > the example: Not yet: 6400 for 7 samples and widths [8, 8, 8, 8, 3]; the hook counts 896.
# > a list: Not yet: [2560, 3840] for 32 samples and widths [20, 30, 5]; the hook counts 6400.
# > nan: Not yet: nan for 32 samples and widths [20, 30, 5]; the hook counts 6400.
# > no return: Not yet: None for 32 samples and widths [20, 30, 5]; the hook counts 6400.
# > a wrong name: Not yet: AttributeError: 'list' object has no attribute 'sum'
