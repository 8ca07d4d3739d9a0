"""Answers to the exercise on echoes, and what its check says to each."""

import torch
import torch.nn.functional as F
from echo import check_echo


def each(scorer, pieces):
    twice = torch.cat([pieces, pieces], dim=1)
    scores = scorer(twice[:, :-1])
    return F.cross_entropy(scores.mT, twice[:, 1:], reduction="none")


def gathered(scorer, pieces):
    twice, length = pieces.repeat(1, 2), pieces.size(1)
    p = scorer(twice).log_softmax(-1)[:, :-1].gather(-1, twice[:, 1:, None])[..., 0]
    return -p[:, : length - 1].mean().item(), -p[:, length:].mean().item()


def from_the_end(scorer, pieces):
    losses, n = each(scorer, pieces), pieces.size(1) - 1
    return losses[:, :n].mean().item(), losses[:, -n:].mean().item()


def halves(scorer, pieces):
    losses, n = each(scorer, pieces), pieces.size(1)
    return losses[:, :n].mean().item(), losses[:, n:].mean().item()


def with_the_joint(scorer, pieces):
    losses, n = each(scorer, pieces), pieces.size(1)
    return losses[:, : n - 1].mean().item(), losses[:, n - 1 :].mean().item()


def not_shifted(scorer, pieces):
    twice, n = pieces.repeat(1, 2), pieces.size(1)
    losses = F.cross_entropy(scorer(twice).mT, twice, reduction="none")
    return losses[:, 1:n].mean().item(), losses[:, n + 1 :].mean().item()


def one_by_one(scorer, pieces):
    scores = scorer(pieces)[:, :-1]
    loss = F.cross_entropy(scores.flatten(0, 1), pieces[:, 1:].flatten()).item()
    return loss, loss


def other_sign(scorer, pieces):
    first, second = gathered(scorer, pieces)
    return -first, -second


RIGHT = {"gather": gathered, "from the end": from_the_end}
WRONG = {
    "halves": halves,
    "with the joint": with_the_joint,
    "not shifted": not_shifted,
    "each copy alone": one_by_one,
    "the other sign": other_sign,
    "swapped": lambda m, x: gathered(m, x)[::-1],
    "the mean of all": lambda m, x: (each(m, x).mean().item(),) * 2,
    "sums": lambda m, x: tuple(n * (x.numel() - len(x)) for n in gathered(m, x)),
    "one loss": lambda m, x: gathered(m, x)[0],
    "tensors": lambda m, x: tuple(torch.tensor(n) for n in gathered(m, x)),
    "zeros": lambda m, x: (0.0, 0.0),
    "nan": lambda m, x: (float("nan"), float("nan")),
    "None": lambda m, x: None,
    "not flat": lambda m, x: (F.cross_entropy(m(x), x).item(), 0.0),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_echo(answer)}")
# > gather: Right!
# > from the end: Right!
# > halves: Not yet: of a model that never looks back, the first loss is 3.81, not 3.87.
# > with the joint: Not yet: of a model that never looks back, the second loss is 3.81, not 3.87.
# > not shifted: Not yet: of a model that looks back, the second loss is 0.01, not 8.94.
# > each copy alone: Not yet: of a model that looks back, the second loss is 0.01, not 3.67.
# > the other sign: Not yet: of a model that never looks back, the first loss is 3.81, not -3.81.
# > swapped: Not yet: of a model that looks back, the first loss is 3.67, not 0.01.
# > the mean of all: Not yet: of a model that never looks back, the first loss is 3.81, not 3.84.
# > sums: Not yet: of a model that never looks back, the first loss is 3.81, not 45.69.
# > one loss: Not yet: return two losses.
# > tensors: Not yet: a loss is a float, not a Tensor.
# > zeros: Not yet: of a model that never looks back, the first loss is 3.81, not 0.00.
# > nan: Not yet: of a model that never looks back, the first loss is 3.81, not nan.
# > None: Not yet: return two losses.
# > not flat: Not yet: RuntimeError: Expected target size [3, 20], got [3, 5]
