"""Answers to the exercise “What was taken for what”, and what its check says."""

import torch
from confusion import check_confusion
from torch.nn import functional as F


def numbered(truth, guess, classes):
    pairs = truth * classes + guess
    return pairs.bincount(minlength=classes**2).reshape(classes, classes)


def loop(truth, guess, classes):
    table = torch.zeros(classes, classes)
    for t, g in zip(truth.tolist(), guess.tolist(), strict=True):
        table[t, g] += 1
    return table


def scattered(truth, guess, classes):
    table = torch.zeros(classes**2, dtype=torch.int64)
    table.scatter_add_(0, truth * classes + guess, torch.ones_like(truth))
    return table.view(classes, classes)


def in_place(truth, guess, classes):
    truth *= classes
    truth += guess
    return truth.bincount(minlength=classes**2).reshape(classes, classes)


def too_few_places(truth, guess, classes):
    return (truth * classes + guess).bincount().reshape(classes, classes)


def hits_alone(truth, guess, classes):
    return truth[truth == guess].bincount(minlength=classes).diag()


RIGHT = {
    "bincount": numbered,
    "one_hot": lambda t, g, n: F.one_hot(t, n).T @ F.one_hot(g, n),
    "scatter_add": scattered,
    "floats, in a loop": loop,
}
WRONG = {
    "turned": lambda t, g, n: numbered(g, t, n),
    "in place": in_place,
    "no minlength": too_few_places,
    "three classes": lambda t, g, n: numbered(t, g, 3),
    "hits alone": hits_alone,
    "shares": lambda t, g, n: numbered(t, g, n) / len(t),
    "a column and a row of pairs": lambda t, g, n: (t[:, None] == g).sum(),
    "a list": lambda t, g, n: [[0]],
    "no return": lambda t, g, n: None,
    "without classes": lambda t, g: numbered(t, g, 3),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_confusion(answer)}")
# > bincount: Right!
# > one_hot: Right!
# > scatter_add: Right!
# > floats, in a loop: Right!
# > turned: Not yet: [0, 1] is 4, not 7.
# > in place: Not yet: truth or guess was changed.
# > no minlength: Not yet: RuntimeError: shape '[6, 6]' is invalid for input of size 21
# > three classes: Not yet: RuntimeError: shape '[3, 3]' is invalid for input of size 17
# > hits alone: Not yet: 60 cases, but 24 counted.
# > shares: Not yet: 60 cases, but 1.0 counted.
# > a column and a row of pairs: Not yet: 3 classes, but the shape is ().
# > a list: Not yet: return a tensor, not a list.
# > no return: Not yet: return a tensor, not a NoneType.
# > without classes: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
