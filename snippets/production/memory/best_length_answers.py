"""Answers to the exercise “How long is a segment?”, and what its check says to each."""

import math

import torch
from best_length import check_best_length


def in_a_loop(count, edge, inside):
    best, lowest = 1, math.inf
    for length in range(1, count + 1):
        peak = -(-count // length) * edge + length * inside
        if peak < lowest:
            best, lowest = length, peak
    return best


def by_pairs(count, edge, inside):
    return min(
        (len(range(0, count, n)) * edge + n * inside, n) for n in range(1, count + 1)
    )[1]


def with_peak(peak, last=False):
    def best_length(count, edge, inside):
        lengths = range(1, count + 1)
        return min(
            reversed(lengths) if last else lengths,
            key=lambda n: peak(n, count, edge, inside),
        )

    return best_length


def by_formula(count, edge, inside):
    return min(count, max(1, round(math.sqrt(count * edge / inside))))


RIGHT = {"in a loop": in_a_loop, "by pairs": by_pairs}
WRONG = {
    "the root": lambda count, edge, inside: round(math.sqrt(count)),
    "the root with edge and inside": by_formula,
    "the root, not kept in bounds": lambda count, edge, inside: round(
        math.sqrt(count * edge / inside)
    ),
    "a fraction": lambda count, edge, inside: math.sqrt(count * edge / inside),
    "one block": lambda count, edge, inside: 1,
    "the whole": lambda count, edge, inside: count,
    "the longest of equals": with_peak(
        lambda n, count, edge, inside: -(-count // n) * edge + n * inside, last=True
    ),
    "segments rounded down": with_peak(
        lambda n, count, edge, inside: count // n * edge + n * inside
    ),
    "all inside": with_peak(
        lambda n, count, edge, inside: -(-count // n) * edge + count * inside
    ),
    "edge and inside confused": with_peak(
        lambda n, count, edge, inside: -(-count // n) * inside + n * edge
    ),
    "the peak": lambda count, edge, inside: 2 * count,
    "a list": lambda count, edge, inside: [1, 2],
    "a tensor": lambda count, edge, inside: torch.tensor(1),
    "nan": lambda count, edge, inside: float("nan"),
    "True": lambda count, edge, inside: True,
    "no return": lambda count, edge, inside: None,
    "a wrong name": lambda count, edge, inside: counts,  # noqa: F821
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_best_length(answer)}")
# > in a loop: Right!
# > by pairs: Right!
# > the root: Not yet: for 2 blocks, edge 4 and inside 1, the peak is 9 with 1, and 6 with 2.
# > the root with edge and inside: Not yet: for 7 blocks, edge 1 and inside 1, 3 is as good as 2, which is shorter.
# > the root, not kept in bounds: Not yet: for 2 blocks, edge 1 and inside 9, 0 is no length of a segment.
# > a fraction: Not yet: for 2 blocks, edge 1 and inside 1, return an int, not 1.4142135623730951.
# > one block: Not yet: for 2 blocks, edge 4 and inside 1, the peak is 9 with 1, and 6 with 2.
# > the whole: Not yet: for 2 blocks, edge 1 and inside 1, 2 is as good as 1, which is shorter.
# > the longest of equals: Not yet: for 2 blocks, edge 1 and inside 1, 2 is as good as 1, which is shorter.
# > segments rounded down: Not yet: for 7 blocks, edge 4 and inside 1, the peak is 12 with 4, and 11 with 7.
# > all inside: Not yet: for 2 blocks, edge 1 and inside 1, 2 is as good as 1, which is shorter.
# > edge and inside confused: Not yet: for 2 blocks, edge 1 and inside 9, the peak is 19 with 2, and 11 with 1.
# > the peak: Not yet: for 2 blocks, edge 1 and inside 1, 4 is no length of a segment.
# > a list: Not yet: for 2 blocks, edge 1 and inside 1, return an int, not [1, 2].
# > a tensor: Not yet: for 2 blocks, edge 1 and inside 1, return an int, not tensor(1).
# > nan: Not yet: for 2 blocks, edge 1 and inside 1, return an int, not nan.
# > True: Not yet: for 2 blocks, edge 1 and inside 1, return an int, not True.
# > no return: Not yet: for 2 blocks, edge 1 and inside 1, return an int, not None.
# > a wrong name: Not yet: NameError: name 'counts' is not defined
