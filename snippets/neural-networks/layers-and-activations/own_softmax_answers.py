"""Answers to the exercise “A softmax that survives”, and what its check says to each."""

import math

import torch
import torch.nn.functional as F
from own_softmax import check_own_softmax


def row_by_row(scores):
    rows = []
    for row in scores:
        powers = torch.exp(row - row.max())
        rows.append(powers / powers.sum())
    return torch.stack(rows)


def logsumexp(scores):
    return (scores - scores.logsumexp(dim=1, keepdim=True)).exp()


def in_double(scores):
    scores = scores.double()
    powers = 2 ** ((scores - scores.max(dim=1, keepdim=True).values) / math.log(2))
    return powers / powers.sum(dim=1, keepdim=True)


def shifted_by(scores, shift):
    powers = (scores - shift).exp()
    return powers / powers.sum(dim=1, keepdim=True)


def other_way(scores):
    powers = (scores - scores.amax(dim=0)).exp()
    return powers / powers.sum(dim=0)


def forgotten_keepdim(scores):
    powers = (scores - scores.amax(dim=1, keepdim=True)).exp()
    return powers / powers.sum(dim=1)


def through_lists(scores):
    return torch.tensor([torch.softmax(row, dim=0).tolist() for row in scores])


def nan_is_one(scores):
    powers = scores.exp()
    return (powers / powers.sum(dim=1, keepdim=True)).nan_to_num(1.0)


def other_maximum(scores):
    top = scores.detach().amax(dim=1, keepdim=True)
    powers = (scores - top).exp()
    return powers / powers.sum(dim=1, keepdim=True).detach()


RIGHT = {
    "row by row": row_by_row,
    "logsumexp": logsumexp,
    "in doubles, with powers of 2": in_double,
}
WRONG = {
    "torch.softmax": lambda scores: torch.softmax(scores, dim=1),
    "F.softmax": lambda scores: F.softmax(scores, dim=-1),
    "no shift": lambda scores: shifted_by(scores, 0.0),
    "shifted by the mean": lambda scores: shifted_by(scores, scores.mean()),
    "shifted by the highest of all": lambda scores: shifted_by(scores, scores.max()),
    "1 where it overflows": nan_is_one,
    "along the other dimension": other_way,
    "keepdim forgotten": forgotten_keepdim,
    "sigmoid": torch.sigmoid,
    "shares of the scores": lambda scores: scores / scores.sum(dim=1, keepdim=True),
    "the logarithm": lambda scores: logsumexp(scores).log(),
    "through lists": through_lists,
    "the sum detached": other_maximum,
    "a list": lambda scores: logsumexp(scores).tolist(),
    "no return": lambda scores: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_own_softmax(answer)}")
# > row by row: Right!
# > logsumexp: Right!
# > in doubles, with powers of 2: Right!
# > torch.softmax: Not yet: that is the softmax of torch. Write it by hand.
# > F.softmax: Not yet: that is the softmax of torch. Write it by hand.
# > no shift: Not yet: with large scores, one row becomes [nan, nan, 0.0].
# > shifted by the mean: Not yet: with large scores, one row becomes [nan, nan, 0.0].
# > shifted by the highest of all: Not yet: with large scores, one row becomes [nan, nan, nan].
# > 1 where it overflows: Not yet: with large scores, one row becomes [1.0, 1.0, 0.0].
# > along the other dimension: Not yet: with a single row, one row becomes [1.0, 1.0, 1.0].
# > keepdim forgotten: Not yet: RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
# > sigmoid: Not yet: with a single row, one row becomes [0.88, 0.73, 0.5].
# > shares of the scores: Not yet: with a single row, one row becomes [0.67, 0.33, 0.0].
# > the logarithm: Not yet: with a single row, one row becomes [-0.41, -1.41, -2.41].
# > through lists: Not yet: no gradient would come back to the scores.
# > the sum detached: Not yet: with a single row, the gradient is wrong.
# > a list: Not yet: with a single row, the shape is not that of scores.
# > no return: Not yet: with a single row, the shape is not that of scores.
