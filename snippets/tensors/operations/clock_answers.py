"""Answers to the exercise “What a clock shows”, and what its check says to each."""

import torch
from clock import check_clock


def one_by_one(minutes):
    shown = [divmod(one, 60) for one in minutes.flatten().tolist()]
    hours = torch.tensor([hour % 24 for hour, _ in shown]).reshape(minutes.shape)
    return hours, torch.tensor([rest for _, rest in shown]).reshape(minutes.shape)


def in_place(minutes):
    hours = minutes // 60 % 24
    minutes %= 60
    return hours, minutes


RIGHT = {
    "a day added": lambda m: ((m + 1440) // 60 % 24, (m + 1440) % 60),
    "functions": lambda m: (
        m.floor_divide(60).remainder(24),
        torch.remainder(m, 60),
    ),
    "one by one": one_by_one,
}
WRONG = {
    "no remainder": lambda m: (m // 60, m % 60),
    "toward zero": lambda m: (m.div(60, rounding_mode="trunc") % 24, m % 60),
    "the remainder of C": lambda m: (m // 60 % 24, m.fmod(60)),
    "the sign dropped": lambda m: (m.abs() // 60 % 24, m.abs() % 60),
    "true division": lambda m: (m / 60 % 24, m % 60),
    "rounded": lambda m: ((m / 60).round().long() % 24, m % 60),
    "the other way round": lambda m: (m % 60, m // 60 % 24),
    "floats": lambda m: (m // 60 % 24, m % 60.0),
    "in place": in_place,
    "the hours alone": lambda m: m // 60 % 24,
    "lists": lambda m: tuple(part.tolist() for part in one_by_one(m)),
    "stacked": lambda m: torch.stack([m // 60 % 24, m % 60]),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_clock(answer)}")
# > a day added: Right!
# > functions: Right!
# > one by one: Right!
# > no remainder: Not yet: -1 minutes: hours -1, not 23.
# > toward zero: Not yet: -1 minutes: hours 0, not 23.
# > the remainder of C: Not yet: -1 minutes: minutes -1, not 59.
# > the sign dropped: Not yet: -1 minutes: hours 0, not 23.
# > true division: Not yet: hours are whole, not torch.float32.
# > rounded: Not yet: 37 minutes: hours 1, not 0.
# > the other way round: Not yet: 37 minutes: hours 37, not 0.
# > floats: Not yet: minutes are whole, not torch.float32.
# > in place: Not yet: the minutes that came in have changed.
# > the hours alone: Not yet: return two tensors, hours and minutes.
# > lists: Not yet: hours in a tensor of the same shape, please.
# > stacked: Not yet: return two tensors, hours and minutes.
