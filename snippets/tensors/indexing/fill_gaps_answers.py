"""Answers to the exercise “Missing readings”, and what its check says to each."""

import torch
from fill_gaps import check_fill_gaps


def assigned(readings):
    filled = readings.clone()
    missing = filled == -999
    filled[missing] = filled[~missing].mean()
    return filled


def with_nan(readings):
    known = torch.where(readings == -999, torch.nan, readings)
    return known.nan_to_num(known.nanmean().item())


def in_place(readings):
    readings[readings == -999] = readings[readings != -999].mean()
    return readings


def mean_of_all(readings):
    return torch.where(readings == -999, readings.mean(), readings)


def below_zero(readings):
    return torch.where(readings < 0, readings[readings >= 0].mean(), readings)


def columns(readings):
    missing = readings == -999
    sums = torch.where(missing, 0.0, readings).sum(0)
    return torch.where(missing, sums / (~missing).sum(0), readings)


def median(readings):
    return torch.where(readings == -999, readings[readings != -999].median(), readings)


def turned_around(readings):
    return torch.where(readings != -999, readings[readings != -999].mean(), readings)


RIGHT = {
    "assigned through a mask": assigned,
    "masked_fill": lambda readings: readings.masked_fill(
        readings == -999, readings[readings != -999].mean()
    ),
    "by way of nan": with_nan,
    "doubles": lambda readings: assigned(readings.double()),
}
WRONG = {
    "in place": in_place,
    "the mean of all": mean_of_all,
    "all below zero": below_zero,
    "each column": columns,
    "far below zero": lambda readings: readings.where(
        readings > -500, readings[readings > -500].mean()
    ),
    "the median": median,
    "zeros": lambda readings: readings.where(readings != -999, 0),
    "nan": lambda readings: readings.where(readings != -999, torch.nan),
    "always 15": lambda readings: readings.where(readings != -999, 15.0),
    "turned around": turned_around,
    "gaps left out": lambda readings: readings[readings != -999],
    "as they are": lambda readings: readings,
    "a list": lambda readings: [15.0],
    "and": lambda readings: readings if readings == -999 else readings.mean(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fill_gaps(answer)}")
# > assigned through a mask: Right!
# > masked_fill: Right!
# > by way of nan: Right!
# > doubles: Right!
# > in place: Not yet: the readings that came in were changed.
# > the mean of all: Not yet: the good ones have mean 15.0, not -323.0.
# > all below zero: Not yet: a good reading was changed.
# > each column: Not yet: the good ones have mean 15.0, not -3.0.
# > far below zero: Not yet: a good reading was changed.
# > the median: Not yet: the good ones have mean 15.0, not 18.0.
# > zeros: Not yet: the good ones have mean 15.0, not 0.0.
# > nan: Not yet: the good ones have mean 15.0, not nan.
# > always 15: Not yet: the good ones have mean 2.25, not 15.0.
# > turned around: Not yet: 2 gaps are left.
# > gaps left out: Not yet: the shape is (4,), not (2, 3).
# > as they are: Not yet: 2 gaps are left.
# > a list: Not yet: return a tensor, not a list.
# > and: Not yet: RuntimeError: Boolean value of Tensor with more than one value is ambiguous
