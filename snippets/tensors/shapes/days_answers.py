"""Answers to the exercise “A column for each day”, and what its check says to each."""

import torch
from days import check_days


def loop(hours):
    table = torch.empty(24, 7, dtype=hours.dtype)
    for hour, number in enumerate(hours):
        table[hour % 24, hour // 24] = number
    return table


RIGHT = {
    "view and permute": lambda hours: hours.view(7, 24).permute(1, 0),
    "unflatten": lambda hours: hours.unflatten(0, (7, 24)).mT,
    "days, stacked": lambda hours: torch.stack(hours.split(24), dim=1),
    "a loop": loop,
}
WRONG = {
    "borders alone": lambda hours: hours.view(24, 7),
    "a row for each day": lambda hours: hours.reshape(7, 24),
    "swapped first": lambda hours: hours.reshape(24, 7).T,
    "swapped first, and back": lambda hours: hours.reshape(24, 7).T.reshape(24, 7),
    "always the same week": lambda hours: torch.arange(168).reshape(7, 24).T,
    "days in reverse": lambda hours: hours.reshape(7, 24).flip(0).T,
    "of 25 hours": lambda hours: hours.reshape(7, 25).T,
    "a list": lambda hours: hours[:2].tolist(),
    "no return": lambda hours: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_days(answer)}")
# > view and permute: Right!
# > unflatten: Right!
# > days, stacked: Right!
# > a loop: Right!
# > borders alone: Not yet: column 0 begins with [0, 7, 14].
# > a row for each day: Not yet: the shape is (7, 24), not (24, 7).
# > swapped first: Not yet: the shape is (7, 24), not (24, 7).
# > swapped first, and back: Not yet: column 0 begins with [0, 49, 98].
# > always the same week: Not yet: column 0 begins with [0, 1, 2].
# > days in reverse: Not yet: column 0 begins with [144, 145, 146].
# > of 25 hours: Not yet: RuntimeError: shape '[7, 25]' is invalid for input of size 168
# > a list: Not yet: return a tensor, not a list.
# > no return: Not yet: return a tensor, not a NoneType.
