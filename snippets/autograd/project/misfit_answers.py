"""Answers to the stage “How wrong is a guess?”, and what its check says to each."""

import torch
from arrival_times_solution import arrival_times
from misfit import check_misfit
from torch.nn import functional as F


def late(source, stations, heard):
    return arrival_times(source, stations) - heard


def dot(source, stations, heard):
    differences = late(source, stations, heard)
    return differences @ differences / len(heard)


def one_by_one(source, stations, heard):
    total = 0.0
    for station, time in zip(stations, heard, strict=True):
        total = total + (arrival_times(source, station[None])[0] - time) ** 2
    return total / len(stations)


def time_detached(source, stations, heard):
    place, t = source.split([2, 1])
    return late(torch.cat([place, t.detach()]), stations, heard).square().mean()


RIGHT = {
    "mse_loss": lambda s, p, heard: F.mse_loss(arrival_times(s, p), heard),
    "a product with itself": dot,
    "one by one": one_by_one,
    "in float64": lambda *all_: late(*all_).double().square().mean(),
}
WRONG = {
    "the sum": lambda *all_: late(*all_).square().sum(),
    "each square": lambda *all_: late(*all_).square(),
    "absolute values": lambda *all_: late(*all_).abs().mean(),
    "the square of the mean": lambda *all_: late(*all_).mean() ** 2,
    "the root": lambda *all_: late(*all_).square().mean().sqrt(),
    "the mean difference": lambda *all_: late(*all_).mean(),
    "half of it": lambda *all_: late(*all_).square().mean() / 2,
    "the variance": lambda *all_: late(*all_).var(),
    "of three stations": lambda *all_: late(*all_).square().sum() / 3,
    "a number": lambda *all_: late(*all_).square().mean().item(),
    "detached": lambda *all_: late(*all_).square().mean().detach(),
    "the source detached": lambda s, p, h: late(s.detach(), p, h).square().mean(),
    "the time detached": time_detached,
    "a column of heard times": lambda s, p, h: late(s, p, h[:, None]).square().mean(),
    "the heard times alone": lambda s, p, h: h.square().mean(),
    "the example": lambda s, p, h: torch.tensor(5 / 3) + 2 / 3 * (s[2] - 1),
    "heard forgotten": lambda s, p: arrival_times(s, p).square().mean(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_misfit(answer)}")
# > mse_loss: Right!
# > a product with itself: Right!
# > one by one: Right!
# > in float64: Right!
# > the sum: Not yet: the misfit should be 1.67, not 5.00.
# > each square: Not yet: return one number, a tensor without dimensions.
# > absolute values: Not yet: the misfit should be 1.67, not 1.00.
# > the square of the mean: Not yet: the misfit should be 1.67, not 0.11.
# > the root: Not yet: the misfit should be 1.67, not 1.29.
# > the mean difference: Not yet: the misfit should be 1.67, not 0.33.
# > half of it: Not yet: the misfit should be 1.67, not 0.83.
# > the variance: Not yet: the misfit should be 1.67, not 2.33.
# > of three stations: Not yet: the misfit should be 0.50, not 0.33.
# > a number: Not yet: return one number, a tensor without dimensions.
# > detached: Not yet: the misfit has lost its way back to the source.
# > the source detached: Not yet: the misfit has lost its way back to the source.
# > the time detached: Not yet: along t, the slope should be 0.67, not 0.00.
# > a column of heard times: Not yet: the misfit should be 1.67, not 48.33.
# > the heard times alone: Not yet: the misfit should be 1.67, not 222.00.
# > the example: Not yet: along x, the slope should be 5.88, not 0.00.
# > heard forgotten: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
