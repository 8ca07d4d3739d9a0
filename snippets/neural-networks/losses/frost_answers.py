"""Answers to the exercise “Better too cold”, and what its check says to each."""

import torch
from frost import check_frost


def the_larger(forecast, truth):
    error = forecast - truth
    return torch.maximum(9 * error, -error).mean()


def two_parts(forecast, truth):
    warm, cold = (forecast - truth).relu(), (truth - forecast).relu()
    return (9 * warm + cold).mean()


def prices(forecast, truth):
    error = forecast.double() - truth.double()
    return (error.abs() * torch.where(error > 0, 9, 1)).sum() / error.numel()


def one_by_one(forecast, truth):
    error = (forecast - truth).flatten()
    return torch.stack([9 * e if e > 0 else -e for e in error]).mean()


def of_the_mean(forecast, truth):
    error = (forecast - truth).mean()
    return torch.where(error > 0, 9 * error, -error)


def without_sign(forecast, truth):
    error = forecast - truth
    return torch.where(error > 0, 9 * error, error).mean()


def warm_only(forecast, truth):
    error = forecast - truth
    return (error.abs() * 9 * (error > 0)).mean()


def ten_for_warm(forecast, truth):
    error = forecast - truth
    return (9 * error.relu() + error.abs()).mean()


def squared(forecast, truth):
    error = forecast - truth
    return (error**2 * torch.where(error > 0, 9, 1)).mean()


def as_mean_of_means(forecast, truth):
    error = forecast - truth
    warm, cold = error[error > 0], -error[error <= 0]
    return 9 * warm.sum() / max(len(warm), 1) + cold.sum() / max(len(cold), 1)


def weighted_mean(forecast, truth):
    error = forecast - truth
    price = torch.where(error > 0, 9, 1)
    return (error.abs() * price).sum() / price.sum()


def wrong_slope(forecast, truth):
    error = forecast - truth
    return two_parts(forecast, truth).detach() + error.mean() * 0


RIGHT = {
    "the larger of two": the_larger,
    "warm and cold parts": two_parts,
    "prices, in doubles": prices,
    "one by one": one_by_one,
}
WRONG = {
    "both prices mixed up": lambda forecast, truth: the_larger(truth, forecast),
    "the mean error first": of_the_mean,
    "a cold error without its sign": without_sign,
    "cold errors for free": warm_only,
    "10 per degree too warm": ten_for_warm,
    "squared": squared,
    "a mean of each kind": as_mean_of_means,
    "divided by the prices": weighted_mean,
    "the sum": lambda forecast, truth: the_larger(forecast, truth) * len(truth),
    "each day": lambda forecast, truth: (9 * (forecast - truth)).relu(),
    ".item()": lambda *values: the_larger(*values).item(),
    "detached": lambda *values: the_larger(*values).detach(),
    "a new tensor": lambda *values: torch.tensor(the_larger(*values).item()),
    "its slope lost": wrong_slope,
    "no return": lambda forecast, truth: None,
    "if on many numbers": lambda f, t: 9 * (f - t).mean() if f > t else (t - f).mean(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_frost(answer)}")
# > the larger of two: Right!
# > warm and cold parts: Right!
# > prices, in doubles: Right!
# > one by one: Right!
# > both prices mixed up: Not yet: errors of [1.0] degrees cost 1.00, not 9.0.
# > the mean error first: Not yet: errors of [-1.0, 1.0, 2.0, 1.0] degrees cost 6.75, not 9.25.
# > a cold error without its sign: Not yet: errors of [-1.0, -1.0] degrees cost -1.00, not 1.0.
# > cold errors for free: Not yet: errors of [-1.0, -1.0] degrees cost 0.00, not 1.0.
# > 10 per degree too warm: Not yet: errors of [1.0] degrees cost 10.00, not 9.0.
# > squared: Not yet: for 1.0 in [1.0], the slope is 18.00, not 9.00.
# > a mean of each kind: Not yet: errors of [-1.0, 1.0, 2.0, 1.0] degrees cost 13.00, not 9.25.
# > divided by the prices: Not yet: errors of [1.0] degrees cost 1.00, not 9.0.
# > the sum: Not yet: errors of [-1.0, -1.0] degrees cost 2.00, not 1.0.
# > each day: Not yet: tensor([[0.]], grad_fn=<ReluBackward0>) is not a tensor without dimensions.
# > .item(): Not yet: 0.0 is not a tensor without dimensions.
# > detached: Not yet: no gradient comes back to the forecast.
# > a new tensor: Not yet: no gradient comes back to the forecast.
# > its slope lost: Not yet: for 1.0 in [1.0], the slope is 0.00, not 9.00.
# > no return: Not yet: None is not a tensor without dimensions.
# > if on many numbers: Not yet: RuntimeError: Boolean value of Tensor with more than one value is ambiguous
