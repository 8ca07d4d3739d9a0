"""Answers to the exercise “The nearest mean is linear”, and what its check says to each."""

import torch
from mean_layer import check_mean_layer
from torch import nn

torch.manual_seed(0)


def filled(weight, bias):
    layer = nn.Linear(weight.shape[1], len(weight))
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer


def halved(means):
    return filled(means, -0.5 * means.pow(2).sum(dim=1))


def with_parameters(means):
    layer = nn.Linear(1, 1)
    layer.weight = nn.Parameter(2 * means)
    layer.bias = nn.Parameter(-(torch.linalg.vector_norm(means, dim=1) ** 2))
    return layer


def against_the_middle(means):
    middle = means.mean(dim=0)  # an offset that is the same for all scores
    return filled(2 * (means - middle), -(means**2).sum(dim=1) + 5)


def norm_not_squared(means):
    return filled(2 * means, -means.norm(dim=1))


def factor_forgotten(means):
    return filled(means, -means.square().sum(dim=1))


def sign_of_the_bias(means):
    return filled(2 * means, means.square().sum(dim=1))


def farthest(means):
    return filled(-2 * means, means.square().sum(dim=1))


def summed_over_means(means):
    layer = filled(2 * means, means[:, 0])
    layer.bias = nn.Parameter(-means.square().sum(dim=0))
    return layer


def unit_length(means):
    return filled(nn.functional.normalize(means), torch.zeros(len(means)))


def the_mean_not_the_sum(means):
    return filled(2 * means, -means.square().mean(dim=1))


def one_sum_for_all(means):
    return filled(2 * means, -means.square().sum().expand(len(means)))


def a_function(means):
    return lambda points: -torch.cdist(points, means)


def turned(means):
    return filled(2 * means.mT, -means.square().sum(dim=0))


RIGHT = {
    "half of it": halved,
    "new parameters": with_parameters,
    "against the middle": against_the_middle,
}
WRONG = {
    "the means alone": lambda means: filled(means, torch.zeros(len(means))),
    "the norm is not squared": norm_not_squared,
    "without the factor": factor_forgotten,
    "the sign of the bias": sign_of_the_bias,
    "the farthest": farthest,
    "summed over the means": summed_over_means,
    "unit length": unit_length,
    "not filled": lambda means: nn.Linear(means.shape[1], len(means)),
    "not known": lambda means: filled(means * torch.nan, means[:, 0]),
    "a function": a_function,
    "turned": turned,
    "the mean, not the sum": the_mean_not_the_sum,
    "one sum for all": one_sum_for_all,
    "one score": lambda means: nn.Linear(means.shape[1], 1),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_mean_layer(answer)}")
# > half of it: Right!
# > new parameters: Right!
# > against the middle: Right!
# > the means alone: Not yet: 10 means of size 64: 286 of 300 points go to another mean.
# > the norm is not squared: Not yet: 10 means of size 64: 269 of 300 points go to another mean.
# > without the factor: Not yet: 10 means of size 64: 112 of 300 points go to another mean.
# > the sign of the bias: Not yet: 10 means of size 64: 296 of 300 points go to another mean.
# > the farthest: Not yet: 10 means of size 64: 297 of 300 points go to another mean.
# > summed over the means: Not yet: RuntimeError: The expanded size of the tensor (10) must match the existing size (64) at non-singleton dimension 1.  Target sizes: [300, 10].  Tensor sizes: [64]
# > unit length: Not yet: 10 means of size 64: 70 of 300 points go to another mean.
# > not filled: Not yet: 10 means of size 64: 277 of 300 points go to another mean.
# > not known: Not yet: 10 means of size 64: 297 of 300 points go to another mean.
# > a function: Not yet: a function, not an nn.Linear.
# > turned: Not yet: RuntimeError: mat1 and mat2 shapes cannot be multiplied (300x64 and 10x64)
# > the mean, not the sum: Not yet: 10 means of size 64: 286 of 300 points go to another mean.
# > one sum for all: Not yet: 10 means of size 64: 286 of 300 points go to another mean.
# > one score: Not yet: scores of the shape (300, 1), not (300, 10).
