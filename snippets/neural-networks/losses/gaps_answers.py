"""Answers to the exercise “Days without a measurement”, and the verdict on each."""

import torch
from gaps import check_gaps
from torch import nn


def filled_before(forecast, truth):
    known = ~truth.isnan()
    filled = torch.where(known, truth, forecast.detach())
    return (forecast - filled).square().sum() / known.sum()


def with_index(forecast, truth):
    days = (truth == truth).nonzero().squeeze(1)  # nan is not equal to itself
    return nn.functional.mse_loss(forecast[days].double(), truth[days].double())


def one_by_one(forecast, truth):
    pairs = zip(forecast, truth, strict=True)
    return torch.stack([(f - t) ** 2 for f, t in pairs if not t.isnan()]).mean()


def zero_after(forecast, truth):
    squares = (forecast - truth).square()
    known = ~truth.isnan()
    return torch.where(known, squares, 0.0).sum() / known.sum()


def masked_after(forecast, truth):
    return (forecast - truth)[~truth.isnan()].square().mean()


def over_all_days(forecast, truth):
    known = ~truth.isnan()
    return (forecast[known] - truth[known]).square().sum() / len(truth)


def zero_truth(forecast, truth):
    return nn.functional.mse_loss(forecast, truth.nan_to_num())


def mean_truth(forecast, truth):
    filled = torch.where(truth.isnan(), truth.nanmean(), truth)
    return nn.functional.mse_loss(forecast, filled)


def in_place(forecast, truth):
    gaps = truth.isnan()
    truth[gaps] = forecast.detach()[gaps]
    return (forecast - truth).square().sum() / (~gaps).sum()


def absolute(forecast, truth):
    known = ~truth.isnan()
    return (forecast[known] - truth[known]).abs().mean()


RIGHT = {
    "filled before": filled_before,
    "the days by index, in doubles": with_index,
    "one by one": one_by_one,
    "masked after": masked_after,
}
WRONG = {
    "nanmean": lambda forecast, truth: (forecast - truth).square().nanmean(),
    "0 in its place afterward": zero_after,
    "nan_to_num afterward": lambda f, t: (f - t).square().nan_to_num().mean(),
    "over all days": over_all_days,
    "a truth of 0": zero_truth,
    "the mean as truth": mean_truth,
    "the gaps filled in place": in_place,
    "absolute errors": absolute,
    "the sum": lambda f, t: with_index(f, t) * (~t.isnan()).sum(),
    "the root": lambda f, t: with_index(f, t).sqrt(),
    "a constant": lambda f, t: f.sum() * 0 + 14 / 3,
    ".item()": lambda f, t: with_index(f, t).item(),
    "detached": lambda f, t: with_index(f, t).detach(),
    "compared with nan": lambda f, t: (f[t != torch.nan] - t).square().mean(),
    "days of different number": lambda f, t: (f - t[~t.isnan()]).square().mean(),
    "no return": lambda f, t: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_gaps(answer)}")
# > filled before: Right!
# > the days by index, in doubles: Right!
# > one by one: Right!
# > masked after: Right!
# > nanmean: Not yet: the gradient is tensor([ 0.6667,     nan, -2.0000,  1.3333]).
# > 0 in its place afterward: Not yet: the gradient is tensor([ 0.6667,     nan, -2.0000,  1.3333]).
# > nan_to_num afterward: Not yet: with [14.0, nan, 21.0, 19.0], it is 3.50, not 4.67.
# > over all days: Not yet: with [14.0, nan, 21.0, 19.0], it is 3.50, not 4.67.
# > a truth of 0: Not yet: with [14.0, nan, 21.0, 19.0], it is 75.75, not 4.67.
# > the mean as truth: Not yet: with [14.0, nan, 21.0, 19.0], it is 3.75, not 4.67.
# > the gaps filled in place: Not yet: afterward, the truth has other gaps.
# > absolute errors: Not yet: with [14.0, nan, 21.0, 19.0], it is 2.00, not 4.67.
# > the sum: Not yet: with [14.0, nan, 21.0, 19.0], it is 14.00, not 4.67.
# > the root: Not yet: with [14.0, nan, 21.0, 19.0], it is 2.16, not 4.67.
# > a constant: Not yet: the gradient is tensor([0., 0., 0., 0.]).
# > .item(): Not yet: a loss is a tensor without dimensions.
# > detached: Not yet: the loss has lost its way back to the forecast.
# > compared with nan: Not yet: with [14.0, nan, 21.0, 19.0], it is nan, not 4.67.
# > days of different number: Not yet: RuntimeError: The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 0
# > no return: Not yet: a loss is a tensor without dimensions.
