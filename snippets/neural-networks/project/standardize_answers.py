"""Answers to the stage “One scale for all”, and what its check says to each."""

import torch
import torch.nn.functional as F
from sklearn.preprocessing import StandardScaler
from standardize import check_standardize
from torch import nn


def scaled(parts, mean, deviation):
    return [(part - mean) / deviation for part in parts]


def with_where(train, *others):
    deviation, mean = torch.std_mean(train, dim=0, keepdim=True)
    safe = torch.where(deviation > 0, deviation, torch.ones_like(deviation))
    return tuple(scaled((train, *others), mean, safe))


def divided_by_n(train, *others):
    deviation = train.std(dim=0, correction=0).clamp(min=1e-6)
    return scaled((train, *others), train.mean(dim=0), deviation)


def with_sklearn(train, *others):
    scaler = StandardScaler().fit(train.numpy())
    return [torch.from_numpy(scaler.transform(p.numpy())) for p in (train, *others)]


def with_batch_norm(train, *others):
    numbers = train.mean(dim=0), train.var(dim=0)
    return [F.batch_norm(part, *numbers, eps=1e-8) for part in (train, *others)]


def each_its_own(train, *others):
    return [with_where(part)[0] for part in (train, *others)]


def all_together(train, *others):
    parts = (train, *others)
    return with_where(torch.cat(parts))[0].split([len(part) for part in parts])


def layer_norm(train, *others):
    return [F.layer_norm(part, part.shape[1:]) for part in (train, *others)]


def in_place(train, *others):
    mean, deviation = train.mean(dim=0), train.std(dim=0)
    deviation[deviation == 0] = 1
    return [part.sub_(mean).div_(deviation) for part in (train, *others)]


def columns_left_out(train, *others):
    varies = train.std(dim=0) > 0
    return with_where(*(part[:, varies] for part in (train, *others)))


def third_column(train, *others):
    deviation = train.std(dim=0)
    deviation[2] = 1
    return scaled((train, *others), train.mean(dim=0), deviation)


def to_the_range(train, *others):
    low, high = train.amin(dim=0), train.amax(dim=0)
    return scaled((train, *others), low, (high - low).clamp(min=1e-6))


def one_number(train, *others):
    return scaled((train, *others), train.mean(), train.std())


def others_only_shifted(train, *others):
    mean = train.mean(dim=0)
    return [with_where(train)[0], *(part - mean for part in others)]


def module(train, *others):
    norm = nn.BatchNorm1d(train.shape[1], affine=False).eval()
    return [norm(part) for part in (train, *others)]


RIGHT = {
    "where": with_where,
    "divided by n": divided_by_n,
    "scikit-learn": with_sklearn,
    "batch_norm with its numbers": with_batch_norm,
}
WRONG = {
    "nan": lambda *parts: scaled(parts, parts[0].mean(0), parts[0].std(0)),
    "each by its own numbers": each_its_own,
    "all together": all_together,
    "layer_norm": layer_norm,
    "one mean for all": one_number,
    "from 0 to 1": to_the_range,
    "the mean only": lambda *parts: scaled(parts, parts[0].mean(0), 1),
    "the variance": lambda *parts: scaled(
        parts, parts[0].mean(0), parts[0].var(0) + 1e-6
    ),
    "1 added": lambda *parts: scaled(parts, parts[0].mean(0), parts[0].std(0) + 1),
    "the others only shifted": others_only_shifted,
    "always the third column": third_column,
    "the column left out": columns_left_out,
    "in place": in_place,
    "BatchNorm1d as it starts": module,
    "the train part only": lambda train, *others: with_where(train),
    "three parts": lambda train, valid, test: with_where(train, valid, test),
    "no return": lambda *parts: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_standardize(answer)}")
# > where: Right!
# > divided by n: Right!
# > scikit-learn: Right!
# > batch_norm with its numbers: Right!
# > nan: Not yet: a column that never changes becomes nan. Make it 0.
# > each by its own numbers: Not yet: scale the others by the numbers of the train part.
# > all together: Not yet: the first row should be [-1.0, 1.0, 0.0], not [-1.46, 0.38, 0.0].
# > layer_norm: Not yet: the first row should be [-1.0, 1.0, 0.0], not [-0.84, 1.41, -0.57].
# > one mean for all: Not yet: the first row should be [-1.0, 1.0, 0.0], not [-0.76, 2.27, -0.39].
# > from 0 to 1: Not yet: the first row should be [-1.0, 1.0, 0.0], not [0.0, 1.0, 0.0].
# > the mean only: Not yet: the first row should be [-1.0, 1.0, 0.0], not [-2.0, 20.0, 0.0].
# > the variance: Not yet: the first row should be [-1.0, 1.0, 0.0], not [-0.5, 0.05, 0.0].
# > 1 added: Not yet: the first row should be [-1.0, 1.0, 0.0], not [-0.67, 0.95, 0.0].
# > the others only shifted: Not yet: scale the others by the numbers of the train part.
# > always the third column: Not yet: a column that never changes becomes nan. Make it 0.
# > the column left out: Not yet: return as many parts as came in, with their shapes.
# > in place: Not yet: the parts that came in have changed.
# > BatchNorm1d as it starts: Not yet: the first row should be [-1.0, 1.0, 0.0], not [1.0, 50.0, 7.0].
# > the train part only: Not yet: return as many parts as came in, with their shapes.
# > three parts: Not yet: TypeError: <lambda>() missing 1 required positional argument: 'test'
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
