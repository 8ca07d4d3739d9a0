"""Answers to the exercise “The mean gain and its standard error”, and the verdicts."""

import math
import statistics

import torch
from gain import check_gain


def by_statistics(scores, baseline):
    gains = [a - b for a, b in zip(scores.tolist(), baseline.tolist(), strict=True)]
    return statistics.mean(gains), statistics.stdev(gains) / math.sqrt(len(gains))


def by_variance(scores, baseline):
    gains = scores - baseline
    return gains.mean(), (gains.var() / gains.numel()).sqrt()


def by_hand(scores, baseline):
    gains = scores - baseline
    n = len(gains)
    off = gains - gains.mean()
    return gains.sum() / n, (off.square().sum() / (n * (n - 1))).sqrt()


def not_paired(scores, baseline):
    both = (scores.var() + baseline.var()) / len(scores)
    return scores.mean() - baseline.mean(), both.sqrt()


RIGHT = {
    "Python alone": by_statistics,
    "from the variance": by_variance,
    "sums of squares": by_hand,
}
WRONG = {
    "not paired": not_paired,
    "the spread": lambda a, b: ((a - b).mean(), (a - b).std()),
    "divided by n": lambda a, b: ((a - b).mean(), (a - b).std() / len(a)),
    "the square": lambda a, b: ((a - b).mean(), (a - b).var() / len(a)),
    "ten seeds always": lambda a, b: ((a - b).mean(), (a - b).std() / 10**0.5),
    "spread over all": lambda a, b: (
        (a - b).mean(),
        (a - b).std(correction=0) / len(a) ** 0.5,
    ),
    "the other way around": lambda a, b: by_variance(b, a),
    "the median": lambda a, b: ((a - b).median(), by_variance(a, b)[1]),
    "the sum": lambda a, b: ((a - b).sum(), by_variance(a, b)[1]),
    "gains of each seed": lambda a, b: (a - b, (a - b).std()),
    "a tensor": lambda a, b: torch.stack(by_variance(a, b)),
    "the gain alone": lambda a, b: (a - b).mean(),
    "nan": lambda a, b: (math.nan, math.nan),
    "no return": lambda a, b: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_gain(answer)}")
# > Python alone: Right!
# > from the variance: Right!
# > sums of squares: Right!
# > not paired: Not yet: the standard error of 10 seeds is 1.542, not 0.100.
# > the spread: Not yet: the standard error of 10 seeds is 0.317, not 0.100.
# > divided by n: Not yet: the standard error of 10 seeds is 0.032, not 0.100.
# > the square: Not yet: the standard error of 10 seeds is 0.010, not 0.100.
# > ten seeds always: Not yet: the standard error of 25 seeds is 0.120, not 0.076.
# > spread over all: Not yet: the standard error of 10 seeds is 0.095, not 0.100.
# > the other way around: Not yet: the mean gain of 10 seeds is -0.851, not 0.851.
# > the median: Not yet: the mean gain of 10 seeds is 0.761, not 0.851.
# > the sum: Not yet: the mean gain of 10 seeds is 8.515, not 0.851.
# > gains of each seed: Not yet: ValueError: only one element tensors can be converted to Python scalars
# > a tensor: Not yet: return two numbers, gain and standard error.
# > the gain alone: Not yet: return two numbers, gain and standard error.
# > nan: Not yet: the mean gain of 10 seeds is nan, not 0.851.
# > no return: Not yet: return two numbers, gain and standard error.
