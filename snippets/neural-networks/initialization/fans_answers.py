"""Answers to the exercise “Fan-in and fan-out”, and what its check says to each."""

from fans import check_fans
from torch import nn


def of_one_output(weight):
    return weight[0].numel(), weight[:, 0].numel()


def divided(weight):
    return weight.numel() // weight.size(0), weight.numel() // weight.size(1)


def unpacked(weight):
    fan_out, fan_in, *window = weight.shape
    for side in window:
        fan_in, fan_out = fan_in * side, fan_out * side
    return [fan_in, fan_out]


def sum_of_sides(weight):
    places = sum(weight.shape[2:]) or 1
    return weight.shape[1] * places, weight.shape[0] * places


def squared(weight):
    places = weight.shape[-1] ** (weight.ndim - 2)
    return weight.shape[1] * places, weight.shape[0] * places


def from_first(weight):
    places = weight[0, 0].numel() if weight.ndim > 3 else 1
    return weight.shape[1] * places, weight.shape[0] * places


def two_sides(weight):
    places = weight.shape[2] * weight.shape[3]
    return weight.shape[1] * places, weight.shape[0] * places


def inputs_only(weight):
    return weight[0].numel(), weight.shape[0]


RIGHT = {
    "numbers of one output": of_one_output,
    "divided": divided,
    "unpacked": unpacked,
    "as nn.init": nn.init._calculate_fan_in_and_fan_out,
}
WRONG = {
    "mixed up": lambda weight: of_one_output(weight)[::-1],
    "the channels": lambda weight: (weight.shape[1], weight.shape[0]),
    "the sum of the sides": sum_of_sides,
    "a window that is square": squared,
    "two sides": two_sides,
    "images only": from_first,
    "no window for the outputs": inputs_only,
    "all numbers": lambda weight: (weight.numel(), weight.numel()),
    "the shape": lambda weight: weight.shape,
    "fan-in only": lambda weight: weight[0].numel(),
    "no return": lambda weight: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fans(answer)}")
# > numbers of one output: Right!
# > divided: Right!
# > unpacked: Right!
# > as nn.init: Right!
# > mixed up: Not yet: the fans of Linear are (128, 300), not (300, 128).
# > the channels: Not yet: the fans of Conv1d are (4, 6), not (20, 30).
# > the sum of the sides: Not yet: the fans of Conv2d are (24, 128), not (45, 240).
# > a window that is square: Not yet: the fans of Conv2d are (75, 400), not (45, 240).
# > two sides: Not yet: IndexError: tuple index out of range
# > images only: Not yet: the fans of Conv1d are (4, 6), not (20, 30).
# > no window for the outputs: Not yet: the fans of Conv1d are (20, 6), not (20, 30).
# > all numbers: Not yet: the fans of Linear are (38400, 38400), not (300, 128).
# > the shape: Not yet: the fans of Linear are (128, 300), not (300, 128).
# > fan-in only: Not yet: TypeError: 'int' object is not iterable
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
