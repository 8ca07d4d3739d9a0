"""Answers to the exercise “A taxi”, and what its check says to each."""

import torch
from taxi import check_taxi


def far(kilometers, rate=1.5):
    return 24 + rate * (kilometers - 10)


def near(kilometers):
    return 4 + 2 * kilometers


def choose(kilometers, limit=10, beyond=far):
    return near(kilometers) if kilometers < limit else beyond(kilometers)


RIGHT = {
    "where": lambda km: torch.where(km > 10, far(km), near(km)),
    "the smaller price": lambda km: torch.minimum(near(km), far(km)),
    "clamp": lambda km: 4 + 2 * km.clamp(max=10) + 1.5 * (km - 10).clamp(min=0),
    "less for each km beyond": lambda km: near(km) - 0.5 * (km - 10).relu(),
    "doubles": lambda km: choose(km.double()),
}
WRONG = {
    "one rate": near,
    "the lower rate for all": lambda km: choose(km, beyond=lambda km: 4 + 1.5 * km),
    "from 24 on, all": lambda km: choose(km, beyond=lambda km: 24 + 1.5 * km),
    "20 at ten": lambda km: choose(km, beyond=lambda km: 20 + 1.5 * (km - 10)),
    "no start": lambda km: choose(km) - 4,
    "the limit at 9": lambda km: choose(km, limit=9),
    "the limit at 12": lambda km: choose(km, limit=12),
    "the wrong way around": lambda km: far(km) if km < 10 else near(km),
    "whole kilometers": lambda km: choose(km.floor()),
    "a number": lambda km: choose(km.item()),
    "a new tensor": lambda km: torch.tensor(choose(km.item())),
    "detached in part": lambda km: choose(km.detach()) + 0 * km,
    "the rate of the average": lambda km: choose(km.detach()) * km / km.detach(),
    "no return": lambda km: None,
    "a name that is not there": lambda km: km.fare(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_taxi(answer)}")
# > where: Right!
# > the smaller price: Right!
# > clamp: Right!
# > less for each km beyond: Right!
# > doubles: Right!
# > one rate: Not yet: 10.5 km cost 24.75, not 25.
# > the lower rate for all: Not yet: 10 km cost 24, not 19.
# > from 24 on, all: Not yet: 10 km cost 24, not 39.
# > 20 at ten: Not yet: 10 km cost 24, not 20.
# > no start: Not yet: 5 km cost 14, not 10.
# > the limit at 9: Not yet: 9.5 km cost 23, not 23.25.
# > the limit at 12: Not yet: 10.5 km cost 24.75, not 25.
# > the wrong way around: Not yet: 5 km cost 14, not 16.5.
# > whole kilometers: Not yet: at 5 km, one more costs 2, not 0.
# > a number: Not yet: nothing was recorded. Calculate with the tensor itself.
# > a new tensor: Not yet: nothing was recorded. Calculate with the tensor itself.
# > detached in part: Not yet: at 5 km, one more costs 2, not 0.
# > the rate of the average: Not yet: at 5 km, one more costs 2, not 2.8.
# > no return: Not yet: nothing was recorded. Calculate with the tensor itself.
# > a name that is not there: Not yet: AttributeError: 'Tensor' object has no attribute 'fare'
