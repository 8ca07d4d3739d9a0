"""Answers to the exercise “A column adds up to 1”, and what its check says to each."""

import torch
from shares import check_shares
from torch.nn import functional as F


def loop(table):
    return torch.stack([column / column.sum() for column in table.mT], dim=1)


def in_place(table):
    table /= table.sum(dim=0)
    return table


def typed(table):
    return torch.tensor([[0.5455, 0.5556, 0.4211], [0.4545, 0.4444, 0.5789]])


RIGHT = {
    "without keepdim": lambda table: table / table.sum(0),
    "normalize": lambda table: F.normalize(table, p=1, dim=0),
    "einsum": lambda table: table / torch.einsum("ij->j", table),
    "a loop": loop,
    "doubles": lambda table: table.double() / table.double().sum(dim=0),
}
WRONG = {
    "rows": lambda table: table / table.sum(dim=1, keepdim=True),
    "rows, keepdim forgotten": lambda table: table / table.sum(dim=1),
    "by the mean": lambda table: table / table.mean(dim=0),
    "by the largest": lambda table: table / table.amax(dim=0),
    "softmax": lambda table: table.softmax(dim=0),
    "equal shares": lambda table: torch.ones_like(table) / len(table),
    "in place": in_place,
    "whole percent": lambda table: (table / table.sum(0) * 100).round(),
    "whole numbers": lambda table: table // table.sum(dim=0),
    "sums without their fractions": lambda table: table / table.sum(dim=0).round(),
    "typed": typed,
    "the sums": lambda table: table.sum(dim=0),
    "a list": lambda table: loop(table).tolist(),
    "no dimension": lambda table: table / table.sum(dim=2),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_shares(answer)}")
# > without keepdim: Right!
# > normalize: Right!
# > einsum: Right!
# > a loop: Right!
# > doubles: Right!
# > rows: Not yet: the columns of (2, 3) add up to [0.46, 1.13, 0.4].
# > rows, keepdim forgotten: Not yet: RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
# > by the mean: Not yet: the columns of (2, 3) add up to [2.0, 2.0, 2.0].
# > by the largest: Not yet: the columns of (2, 3) add up to [1.83, 1.8, 1.73].
# > softmax: Not yet: the sums of (2, 3) are right, the shares are not.
# > equal shares: Not yet: the sums of (2, 3) are right, the shares are not.
# > in place: Not yet: the table that you were given has changed.
# > whole percent: Not yet: the columns of (2, 3) add up to [100.0, 100.0, 100.0].
# > whole numbers: Not yet: the columns of (2, 3) add up to [0.0, 0.0, 0.0].
# > sums without their fractions: Not yet: the columns of (2, 3) add up to [1.05, 0.96, 0.9].
# > typed: Not yet: the sums of (2, 3) are right, the shares are not.
# > the sums: Not yet: a tensor of shape (2, 3) was due.
# > a list: Not yet: a tensor of shape (2, 3) was due.
# > no dimension: Not yet: IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
