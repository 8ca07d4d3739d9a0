"""Answers to the exercise “The same taste”, and what its check says to each."""

import torch
from most_alike import check_most_alike
from torch.nn import functional as F


def cosines(rows):
    directions = F.normalize(rows, dim=1)
    return directions @ directions.mT


def others(similarity, least=-torch.inf):
    return similarity.fill_diagonal_(least).argmax(dim=1)


def in_place(rows):
    rows /= rows.norm(dim=1, keepdim=True)
    return others(rows @ rows.mT)


def columns(rows):
    directions = rows / rows.norm(dim=0)
    return others(directions @ directions.mT)


RIGHT = {
    "normalize": lambda rows: others(cosines(rows)),
    "cosine_similarity": lambda rows: others(
        torch.cosine_similarity(rows[:, None], rows, dim=2)
    ),
    "the second best": lambda rows: cosines(rows).topk(2, dim=1).indices[:, 1],
    "the nearest direction": lambda rows: others(
        -torch.cdist(*[F.normalize(rows)] * 2)
    ),
    "doubles": lambda rows: others(cosines(rows.double())),
}
WRONG = {
    "long rows win": lambda rows: others(rows @ rows.mT),
    "everyone is like themselves": lambda rows: cosines(rows).argmax(dim=1),
    "0 on the diagonal": lambda rows: others(cosines(rows), 0),
    "the nearest point": lambda rows: others(-torch.cdist(rows, rows)),
    "the opposite counts": lambda rows: others(cosines(rows).abs()),
    "the least alike": lambda rows: cosines(rows).argmin(dim=1),
    "columns of length 1": columns,
    "rows that sum to 1": lambda rows: others(F.normalize(rows, 1) @ rows.mT),
    "-1 on the diagonal": lambda rows: others(cosines(rows), -1),
    "the nearest of rows that sum to 1": lambda rows: others(
        -torch.cdist(*[F.normalize(rows, 1)] * 2)
    ),
    "in place": in_place,
    "the similarity": lambda rows: cosines(rows).fill_diagonal_(-2).amax(dim=1),
    "one for all": lambda rows: others(cosines(rows))[0],
    "a list": lambda rows: others(cosines(rows)).tolist(),
    "typed": lambda rows: torch.tensor([1, 0, 4, 4, 2]),
    "sizes that do not fit": lambda rows: others(rows @ rows),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_most_alike(answer)}")
# > normalize: Right!
# > cosine_similarity: Right!
# > the second best: Right!
# > the nearest direction: Right!
# > doubles: Right!
# > long rows win: Not yet: reader 0 is more like 1 than 2.
# > everyone is like themselves: Not yet: reader 0 was compared with reader 0.
# > 0 on the diagonal: Not yet: reader 0 was compared with reader 0.
# > the nearest point: Not yet: reader 1 is more like 0 than 4.
# > the opposite counts: Not yet: reader 0 is more like 2 than 1.
# > the least alike: Not yet: reader 0 is more like 1 than 3.
# > columns of length 1: Not yet: reader 0 is more like 1 than 2.
# > rows that sum to 1: Not yet: reader 0 is more like 1 than 2.
# > -1 on the diagonal: Not yet: reader 0 was compared with reader 0.
# > the nearest of rows that sum to 1: Not yet: reader 0 is more like 25 than 18.
# > in place: Not yet: the ratings have changed.
# > the similarity: Not yet: readers have whole numbers, not torch.float32.
# > one for all: Not yet: a tensor of shape (5,) was due.
# > a list: Not yet: a tensor of shape (5,) was due.
# > typed: Not yet: a tensor of shape (3,) was due.
# > sizes that do not fit: Not yet: RuntimeError: mat1 and mat2 shapes cannot be multiplied (5x3 and 5x3)
