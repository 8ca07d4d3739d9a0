"""Answers to the exercise “How many weights has an LSTM?”, and the verdicts."""

import math

import torch
from torch import nn
from weights import check_count


def closed(inputs, hidden, layers, directions):
    first = inputs + hidden + 2
    later = (layers - 1) * (directions * hidden + hidden + 2)
    return 4 * hidden * directions * (first + later)


def on_meta(inputs, hidden, layers, directions):
    with torch.device("meta"):
        lstm = nn.LSTM(inputs, hidden, layers, bidirectional=directions > 1)
    return sum(weight.numel() for weight in lstm.parameters())


def recursive(inputs, hidden, layers, directions):
    if layers == 0:
        return 0
    here = directions * (4 * hidden * inputs + 4 * hidden * hidden + 8 * hidden)
    return here + recursive(directions * hidden, hidden, layers - 1, directions)


def same_inputs(inputs, hidden, layers, directions):
    return layers * directions * 4 * hidden * (inputs + hidden + 2)


def one_direction_feeds(inputs, hidden, layers, directions):
    later = (layers - 1) * (2 * hidden + 2)
    return 4 * hidden * directions * (inputs + hidden + 2 + later)


RIGHT = {
    "in closed form": closed,
    "made without memory": on_meta,
    "layer by layer": recursive,
    "as a float": lambda *sizes: float(closed(*sizes)),
}
WRONG = {
    "no biases": lambda i, h, n, d: 4 * h * (i + h),
    "one bias": lambda i, h, n, d: 4 * h * (i + h + 1),
    "an RNN": lambda i, h, n, d: closed(i, h, n, d) // 4,
    "a GRU": lambda i, h, n, d: closed(i, h, n, d) * 3 // 4,
    "one layer": lambda i, h, n, d: closed(i, h, 1, d),
    "one direction": lambda i, h, n, d: closed(i, h, n, 1),
    "one direction twice": lambda i, h, n, d: d * closed(i, h, n, 1),
    "all layers read the inputs": same_inputs,
    "later layers read one direction": one_direction_feeds,
    "layers and directions swapped": lambda i, h, n, d: closed(i, h, d, n),
    "inputs and hidden swapped": lambda i, h, n, d: closed(h, i, n, d),
    "none": lambda i, h, n, d: 0,
    "nan": lambda i, h, n, d: math.nan,
    "no return": lambda i, h, n, d: None,
    "two sizes": lambda i, h: closed(i, h, 1, 1),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_count(answer)}")
# > in closed form: Right!
# > made without memory: Right!
# > layer by layer: Right!
# > as a float: Right!
# > no biases: Not yet: count_weights(1, 1, 1, 1) is 16, not 8.
# > one bias: Not yet: count_weights(1, 1, 1, 1) is 16, not 12.
# > an RNN: Not yet: count_weights(1, 1, 1, 1) is 16, not 4.
# > a GRU: Not yet: count_weights(1, 1, 1, 1) is 16, not 12.
# > one layer: Not yet: count_weights(8, 8, 3, 1) is 1728, not 576.
# > one direction: Not yet: count_weights(5, 8, 1, 2) is 960, not 480.
# > one direction twice: Not yet: count_weights(7, 3, 2, 2) is 552, not 480.
# > all layers read the inputs: Not yet: count_weights(5, 8, 3, 1) is 1632, not 1440.
# > later layers read one direction: Not yet: count_weights(7, 3, 2, 2) is 552, not 480.
# > layers and directions swapped: Not yet: count_weights(5, 8, 1, 2) is 960, not 1056.
# > inputs and hidden swapped: Not yet: count_weights(5, 8, 1, 1) is 480, not 300.
# > none: Not yet: count_weights(1, 1, 1, 1) is 16, not 0.
# > nan: Not yet: count_weights(1, 1, 1, 1) is 16, not nan.
# > no return: Not yet: count_weights(1, 1, 1, 1) is 16, not None.
# > two sizes: Not yet: TypeError: <lambda>() takes 2 positional arguments but 4 were given
