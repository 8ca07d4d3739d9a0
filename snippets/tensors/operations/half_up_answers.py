"""Answers to the exercise “Halves go up”, and what its check says to each."""

import math

import torch
from half_up import check_half_up


def in_place(prices):
    return prices.add_(0.5).floor_()


def away_from_zero(prices):
    return prices.sign() * (prices.abs() + 0.5).floor()


RIGHT = {
    "whole numbers": lambda x: (x + 0.5).floor().long(),
    "floor division": lambda x: (x + 0.5) // 1,
    "turned around": lambda x: -(-x - 0.5).ceil(),
    "where": lambda x: torch.where(x - x.floor() < 0.5, x.floor(), x.ceil()),
}
WRONG = {
    "halves to even": lambda x: x.round(),
    "half a unit, then round": lambda x: (x + 0.5).round(),
    "always up": lambda x: x.ceil(),
    "always down": lambda x: x.floor(),
    "cut off": lambda x: (x + 0.5).trunc(),
    "cut off by its type": lambda x: (x + 0.5).long(),
    "away from zero": away_from_zero,
    "in place": in_place,
    "a list": lambda x: (x + 0.5).floor().tolist(),
    "with math": lambda x: math.floor(x + 0.5),
    "a bit more": lambda x: (x + 0.01).round(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_half_up(answer)}")
# > whole numbers: Right!
# > floor division: Right!
# > turned around: Right!
# > where: Right!
# > halves to even: Not yet: -3.5 became -4.
# > half a unit, then round: Not yet: 0.1 became 1.
# > always up: Not yet: 0.1 became 1.
# > always down: Not yet: -4.5 became -5.
# > cut off: Not yet: -0.9 became -0.
# > cut off by its type: Not yet: -0.9 became 0.
# > away from zero: Not yet: -4.5 became -5.
# > in place: Not yet: the prices that came in have changed.
# > a list: Not yet: a tensor of the same shape was due.
# > with math: Not yet: ValueError: only one element tensors can be converted to Python scalars
# > a bit more: Not yet: 2.495 became 3.
