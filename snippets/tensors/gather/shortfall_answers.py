"""Answers to the exercise “How far off?”, and what its check says to each."""

import torch
from shortfall import check_shortfall
from torch.nn import functional as F


def pairs(scores, labels):
    return scores[torch.arange(len(labels)), labels]


def one_hot(scores, labels):
    own = (scores * F.one_hot(labels, scores.shape[1])).sum(dim=1)
    return scores.max(dim=1).values - own


def in_place(scores, labels):
    scores -= scores.amax(dim=1, keepdim=True)
    return -pairs(scores, labels)


def column(scores, labels):
    return scores.amax(dim=1, keepdim=True) - scores.gather(1, labels[:, None])


RIGHT = {
    "pairs of positions": lambda s, y: s.amax(1) - pairs(s, y),
    "one_hot": one_hot,
    "take_along_dim": lambda s, y: (
        s.amax(1) - s.take_along_dim(y[:, None], 1).squeeze(1)
    ),
    "columns, flattened": lambda s, y: column(s, y).flatten().double(),
    "a loop": lambda s, y: torch.stack(
        [r.max() - r[i] for r, i in zip(s, y, strict=True)]
    ),
}
WRONG = {
    "the best": lambda s, y: s.amax(1),
    "the score of the label": pairs,
    "the other way around": lambda s, y: pairs(s, y) - s.amax(1),
    "of all rows": lambda s, y: s.max() - pairs(s, y),
    "from the mean": lambda s, y: s.double().mean(1) - pairs(s, y),
    "cut to whole numbers": lambda s, y: (s.amax(1) - pairs(s, y)).long(),
    "at least 0": lambda s, y: s.amax(1).clamp(min=0) - pairs(s, y),
    "positions": lambda s, y: s.argmax(1) - y,
    "columns of the labels": lambda s, y: s.amax(1) - s[:, y],
    "a column": column,
    "a row less a column": lambda s, y: s.amax(1) - s.gather(1, y[:, None]),
    "squeezed": lambda s, y: column(s, y).squeeze(),
    "in place": in_place,
    "labels as a row": lambda s, y: s.amax(1) - s.gather(1, y),
    "a list": lambda s, y: [0],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_shortfall(answer)}")
# > pairs of positions: Right!
# > one_hot: Right!
# > take_along_dim: Right!
# > columns, flattened: Right!
# > a loop: Right!
# > the best: Not yet: row 0 is 29, not 46.
# > the score of the label: Not yet: row 0 is -17, not 46.
# > the other way around: Not yet: row 0 is -46, not 46.
# > of all rows: Not yet: row 0 is 66, not 46.
# > from the mean: Not yet: row 0 is 16.285714285714285, not 46.
# > cut to whole numbers: Not yet: row 0 is 10, not 10.571428571428571.
# > at least 0: Not yet: row 0 is 62, not 39.
# > positions: Not yet: row 0 is 3, not 46.
# > columns of the labels: Not yet: 50 numbers were due, not (50, 50).
# > a column: Not yet: 50 numbers were due, not (50, 1).
# > a row less a column: Not yet: 50 numbers were due, not (50, 50).
# > squeezed: Not yet: 1 numbers were due, not ().
# > in place: Not yet: the scores that came in were changed.
# > labels as a row: Not yet: RuntimeError: Index tensor must have the same number of dimensions as input tensor
# > a list: Not yet: return a tensor, not a list.
