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
    "in place": in_place,
    "one step": lambda model, x, steps: midpoint(model, x, 1),
    "the first point alone": lambda model, x, steps: midpoint(model, x[:1], steps),
    "time as a number": time_as_a_number,
    "nan": lambda model, x, steps: x * torch.nan,
    "no return": lambda model, x, steps: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_follow(answer)}")
