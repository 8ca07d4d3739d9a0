"""Answers to the exercise “Look ahead”, and what its check says to each."""

import torch
from midpoint import check_follow, follow


def midpoint(model, x, steps):
    for t in (torch.arange(steps, dtype=x.dtype) / steps)[:, None, None]:
        here = t.expand(len(x), 1)
        there = x + 0.5 / steps * model(x, here)
        x = x + model(there, here + 0.5 / steps) / steps
    return x


def heun(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        first = model(x, t)
        second = model(x + first / steps, t + 1 / steps)
        x = x + (first + second) / (2 * steps)
    return x


def old_time(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        x = x + model(x + model(x, t) / (2 * steps), t) / steps
    return x


def old_place(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], (step + 0.5) / steps)
        x = x + model(x, t) / steps
    return x


def whole_look(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        x = x + model(x + model(x, t) / steps, t + 1 / steps) / steps
    return x


def both(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        halfway = x + model(x, t) / (2 * steps)
        x = halfway + model(halfway, t + 1 / (2 * steps)) / steps
    return x


def half_a_time(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        x = x + model(x + model(x, t) / 2, t + 0.5) / steps
    return x


def mean_of_both(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        first = model(x, t)
        halfway = model(x + first / (2 * steps), t + 1 / (2 * steps))
        x = x + (first + halfway) / (2 * steps)
    return x


def in_place(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        x += model(x + model(x, t) / (2 * steps), t + 1 / (2 * steps)) / steps
    return x


def time_as_a_number(model, x, steps):
    for step in range(steps):
        x = x + model(x, step / steps).mean(dim=1) / steps
    return x


RIGHT = {"midpoint": midpoint, "Heun": heun}
WRONG = {
    "one look": follow,
    "ten times as many steps": lambda model, x, steps: follow(model, x, 10 * steps),
    "twice as many steps": lambda model, x, steps: follow(model, x, 2 * steps),
    "halfway at the old time": old_time,
    "halfway in time alone": old_place,
    "a whole step ahead": whole_look,
    "goes on from halfway": both,
    "half of the whole way ahead": half_a_time,
    "the mean of start and halfway": mean_of_both,
    "in place": in_place,
    "one step": lambda model, x, steps: midpoint(model, x, 1),
    "the first point alone": lambda model, x, steps: midpoint(model, x[:1], steps),
    "time as a number": time_as_a_number,
    "nan": lambda model, x, steps: x * torch.nan,
    "no return": lambda model, x, steps: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_follow(answer)}")
# > midpoint: Right!
# > Heun: Right!
# > one look: Not yet: 5 steps in one that grows with x end 0.69 off.
# > ten times as many steps: Not yet: 50 calls in 5 steps. Two a step will do.
# > twice as many steps: Not yet: 5 steps in one that grows with x end 0.37 off.
# > halfway at the old time: Not yet: 5 steps in one that grows with time end 0.56 off.
# > halfway in time alone: Not yet: 5 steps in one that grows with x end 0.69 off.
# > a whole step ahead: Not yet: 5 steps in one that grows with x end 0.64 off.
# > goes on from halfway: Not yet: 5 steps in one that grows with x end 3.87 off.
# > half of the whole way ahead: Not yet: 5 steps in one that grows with x end 2.98 off.
# > the mean of start and halfway: Not yet: 5 steps in one that grows with x end 0.37 off.
# > in place: Not yet: it changes the points that it starts from.
# > one step: Not yet: 5 steps in one that grows with x end 0.65 off.
# > the first point alone: Not yet: the shape is (1, 2).
# > time as a number: Not yet: RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
# > nan: Not yet: 5 steps in one that grows with x end nan off.
# > no return: Not yet: AttributeError: 'NoneType' object has no attribute 'shape'
