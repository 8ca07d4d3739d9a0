"""Answers to the stage “Is it better?”, and what its check says to each."""

import statistics

import numpy as np
from paired import check_paired


def with_statistics(first, second):
    gains = [b - a for a, b in zip(first.tolist(), second.tolist(), strict=True)]
    return statistics.mean(gains), statistics.stdev(gains) / len(gains) ** 0.5


def with_numpy(first, second):
    gains = second.numpy() - first.numpy()
    return gains.mean(), gains.std(ddof=1) / np.sqrt(gains.size)


def by_variance(first, second):
    gains = (second - first).double()
    return [gains.mean(), (gains.var() / len(gains)).sqrt()]


def error_of(spread, count):
    return (spread / count**0.5).item()


def divided_by_n(first, second):
    gains = second - first
    return gains.mean(), error_of(gains.std(correction=0), len(gains))


def deviation(first, second):
    return (second - first).mean(), (second - first).std()


def not_paired(first, second):
    variance = first.var() + second.var()
    return second.mean() - first.mean(), error_of(variance.sqrt(), len(first))


def of_second(first, second):
    return (second - first).mean(), error_of(second.std(), len(second))


def by_count(first, second):
    gains = second - first
    return gains.mean(), gains.std() / len(gains)


def by_four(first, second):
    gains = second - first
    return gains.mean(), gains.std() / 2


def absolute(first, second):
    gains = (second - first).abs()
    return gains.mean(), error_of(gains.std(), len(gains))


def variance(first, second):
    gains = second - first
    return gains.mean(), gains.var() / len(gains)


RIGHT = {
    "statistics": with_statistics,
    "numpy": with_numpy,
    "the root of a variance": by_variance,
}
WRONG = {
    "the deviation": deviation,
    "divided by n": divided_by_n,
    "divided by the number": by_count,
    "divided by 2": by_four,
    "the variance": variance,
    "not in pairs": not_paired,
    "of the second alone": of_second,
    "first - second": lambda first, second: with_numpy(second, first),
    "without signs": absolute,
    "of the first": lambda first, second: with_numpy(0 * first, first),
    "the example": lambda first, second: (0.01, 0.00816),
    "the mean only": lambda first, second: (second - first).mean(),
    "no return": lambda first, second: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_paired(answer)}")
# > statistics: Right!
# > numpy: Right!
# > the root of a variance: Right!
# > the deviation: Not yet: a mean of 4 is surer than one difference.
# > divided by n: Not yet: the standard error is 0.0082, not 0.0071.
# > divided by the number: Not yet: the standard error is 0.0082, not 0.0041.
# > divided by 2: Not yet: the standard error is 0.0067, not 0.0082.
# > the variance: Not yet: the standard error is 0.0082, not 0.0001.
# > not in pairs: Not yet: take the deviation of the differences, pair by pair.
# > of the second alone: Not yet: take the deviation of the differences, pair by pair.
# > first - second: Not yet: the mean of the differences is 0.010, not -0.010.
# > without signs: Not yet: the mean of the differences is 0.010, not 0.015.
# > of the first: Not yet: the mean of the differences is 0.010, not 0.875.
# > the example: Not yet: the mean of the differences is -0.005, not 0.010.
# > the mean only: Not yet: TypeError: iteration over a 0-d tensor
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
