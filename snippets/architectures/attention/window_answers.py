"""Answers to the exercise “A window on the past”, and what its check says to each."""

import torch
from window import check_window


def by_distance(length, width):
    place = torch.arange(length)
    back = place[:, None] - place
    return (back >= 0) & (back < width)


def by_loops(length, width):
    mask = torch.zeros(length, length, dtype=torch.bool)
    for token in range(length):
        mask[token, max(0, token + 1 - width) : token + 1] = True
    return mask


def by_two_masks(length, width):
    ones = torch.ones(length, length)
    return ones.tril().bool() & ~ones.tril(-width).bool()


def both_sides(length, width):
    place = torch.arange(length)
    return (place[:, None] - place).abs() < width


def counted_from_the_end(length, width):
    place = torch.arange(length)
    rows = [torch.isin(place, place[i - width + 1 : i + 1]) for i in range(length)]
    return torch.stack(rows)


RIGHT = {
    "by distance": by_distance,
    "by loops": by_loops,
    "two masks": by_two_masks,
}
WRONG = {
    "one too many": lambda n, w: torch.ones(n, n, dtype=torch.bool).tril().triu(-w),
    "without itself": lambda n, w: by_distance(n, w).tril(-1),
    "both sides": both_sides,
    "True hides": lambda n, w: ~by_distance(n, w),
    "to the future": lambda n, w: by_distance(n, w).mT,
    "always two": lambda n, w: by_distance(n, 2),
    "always five": lambda n, w: by_distance(5, w),
    "negative slices": counted_from_the_end,
    "cut at the wrong side": lambda n, w: by_distance(n, n).triu(w - 1),
    "floats": lambda n, w: by_distance(n, w).float(),
    "for MultiheadAttention": lambda n, w: torch.zeros(n, n).masked_fill(
        ~by_distance(n, w), -torch.inf
    ),
    "a list": lambda n, w: by_distance(n, w).tolist(),
    "no width": lambda n: by_distance(n, 2),
    "no return": lambda n, w: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_window(answer)}")
# > by distance: Right!
# > by loops: Right!
# > two masks: Right!
# > one too many: Not yet: with length 5 and width 2, token 2 looks at [0, 1, 2], not at [1, 2].
# > without itself: Not yet: with length 5 and width 2, token 0 looks at [], not at [0].
# > both sides: Not yet: with length 5 and width 2, token 0 looks at [0, 1], not at [0].
# > True hides: Not yet: with length 5 and width 2, token 0 looks at [1, 2, 3, 4], not at [0].
# > to the future: Not yet: with length 5 and width 2, token 0 looks at [0, 1], not at [0].
# > always two: Not yet: with length 6 and width 3, token 2 looks at [1, 2], not at [0, 1, 2].
# > always five: Not yet: the shape should be (6, 6).
# > negative slices: Not yet: with length 5 and width 2, token 0 looks at [], not at [0].
# > cut at the wrong side: Not yet: with length 5 and width 2, token 0 looks at [], not at [0].
# > floats: Not yet: it should be a tensor of bools.
# > for MultiheadAttention: Not yet: it should be a tensor of bools.
# > a list: Not yet: it should be a tensor of bools.
# > no width: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
# > no return: Not yet: it should be a tensor of bools.
