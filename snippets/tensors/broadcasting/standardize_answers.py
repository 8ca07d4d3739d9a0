"""Answers to the exercise “Rows on one scale”, and what its check says to each."""

import torch
from standardize import check_standardize
from torch.nn import functional as F


def by_n(table):
    return F.layer_norm(table, table.shape[1:])


def in_place(table):
    table -= table.mean(dim=1, keepdim=True)
    table /= table.std(dim=1, keepdim=True)
    return table


def any_numbers(table):
    return in_place(torch.arange(table.numel()).reshape(table.shape).float())


def variance(table):
    return (table - table.mean(1, keepdim=True)) / table.var(1, keepdim=True)


def one_deviation(table):
    return (table - table.mean(1, keepdim=True)) / table.std()


RIGHT = {
    "by n": by_n,
    "by n - 1, with None": lambda t: (t - t.mean(1)[:, None]) / t.std(1)[:, None],
    "transposed": lambda t: ((t.T - t.mean(1)) / t.std(1)).T,
    "row by row": lambda t: torch.stack([(r - r.mean()) / r.std() for r in t]),
    "doubles": lambda t: in_place(t.double()),
}
WRONG = {
    "keepdim forgotten": lambda t: (t - t.mean(1)) / t.std(1),
    "columns": lambda t: (t - t.mean(0)) / t.std(0),
    "the table as a whole": lambda t: (t - t.mean()) / t.std(),
    "the mean forgotten": lambda t: t / t.std(1, keepdim=True),
    "the deviation forgotten": lambda t: t - t.mean(1, keepdim=True),
    "the variance": variance,
    "one deviation for all": one_deviation,
    "in place": in_place,
    "upside down": lambda t: -in_place(t.clone()),
    "other numbers": any_numbers,
    "flattened": lambda t: in_place(t.clone()).flatten(),
    "a list": lambda t: in_place(t.clone()).tolist(),
    "zeros": torch.zeros_like,
    "no such dimension": lambda t: (t - t.mean(2)) / t.std(2),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_standardize(answer)}")
# > by n: Right!
# > by n - 1, with None: Right!
# > transposed: Right!
# > row by row: Right!
# > doubles: Right!
# > keepdim forgotten: Not yet: row 0 of (4, 4) has mean -0.77.
# > columns: Not yet: row 0 of (4, 4) has mean -0.68.
# > the table as a whole: Not yet: row 0 of (4, 4) has mean -0.66.
# > the mean forgotten: Not yet: row 0 of (4, 4) has mean -0.52.
# > the deviation forgotten: Not yet: row 0 of (4, 4) has deviation 4.66.
# > the variance: Not yet: row 0 of (4, 4) has deviation 0.21.
# > one deviation for all: Not yet: row 0 of (4, 4) has deviation 0.50.
# > in place: Not yet: the table that came in has changed.
# > upside down: Not yet: row 0 of (4, 4) has lost its pattern.
# > other numbers: Not yet: row 0 of (4, 4) has lost its pattern.
# > flattened: Not yet: a tensor of shape (4, 4) was due.
# > a list: Not yet: a tensor of shape (4, 4) was due.
# > zeros: Not yet: row 0 of (4, 4) has deviation 0.00.
# > no such dimension: Not yet: with shape (4, 4): IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
