"""Answers to the exercise “A linear layer as a convolution”, and the verdicts."""

import torch
from strip import check_as_conv
from torch import nn


def blank(linear, size):
    return nn.Conv2d(size[0], linear.out_features, size[1:])


def by_parameter(linear, size):
    conv = blank(linear, size)
    conv.weight = nn.Parameter(linear.weight.detach().reshape(-1, *size))
    conv.bias = linear.bias
    return conv


def by_state(linear, size):
    conv = blank(linear, size)
    weight = linear.weight.detach().unflatten(1, size)
    conv.load_state_dict({"weight": weight, "bias": linear.bias})
    return conv


def with_data(linear, size):
    conv = nn.Conv2d(size[0], linear.out_features, size[1:], bias=False)
    conv.weight.data = linear.weight.data.view(linear.out_features, *size)
    conv.bias = linear.bias
    return conv


def without_bias(linear, size):
    conv = nn.Conv2d(size[0], linear.out_features, size[1:], bias=False)
    conv.weight.data = linear.weight.data.view(linear.out_features, *size)
    return conv


def another_bias(linear, size):
    conv = by_parameter(linear, size)
    conv.bias = nn.Parameter(torch.zeros(linear.out_features))
    return conv


def channels_last(linear, size):
    conv = blank(linear, size)
    channels, height, width = size
    weight = linear.weight.detach().view(-1, height, width, channels)
    conv.weight.data = weight.permute(0, 3, 1, 2).contiguous()
    conv.bias = linear.bias
    return conv


def turned(linear, size):
    conv = by_parameter(linear, size)
    conv.weight.data = conv.weight.data.flip(2, 3)
    return conv


def swapped(linear, size):
    channels, height, width = size
    return by_parameter(linear, (channels, width, height))


def padded(linear, size):
    conv = by_parameter(linear, size)
    conv.padding = (0, 1)
    return conv


def strided(linear, size):
    conv = by_parameter(linear, size)
    conv.stride = size[1:]
    return conv


def one_by_one(linear, size):
    conv = nn.Conv2d(linear.in_features, linear.out_features, 1)
    conv.weight.data = linear.weight.data[:, :, None, None]
    return conv


def not_a_number(linear, size):
    conv = blank(linear, size)
    nn.init.constant_(conv.weight, torch.nan)
    return conv


RIGHT = {
    "as parameters": by_parameter,
    "as a state dict": by_state,
    "by data": with_data,
}
WRONG = {
    "new weights": blank,
    "without bias": without_bias,
    "another bias": another_bias,
    "channels last": channels_last,
    "turned": turned,
    "height and width swapped": swapped,
    "padded": padded,
    "strided": strided,
    "one by one": one_by_one,
    "the linear layer": lambda linear, size: linear,
    "nan": not_a_number,
    "no return": lambda linear, size: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_as_conv(answer)}")
# > as parameters: Right!
# > as a state dict: Right!
# > by data: Right!
# > new weights: Not yet: the numbers differ from those of the linear layer.
# > without bias: Not yet: the numbers differ from those of the linear layer.
# > another bias: Not yet: the numbers differ from those of the linear layer.
# > channels last: Not yet: the numbers differ from those of the linear layer.
# > turned: Not yet: the numbers differ from those of the linear layer.
# > height and width swapped: Not yet: RuntimeError: Calculated padded input size per channel: (4 x 8). Kernel size: (5 x 4). Kernel size can't be greater than actual input size
# > padded: Not yet: the output has the shape (4, 7, 1, 6), not (4, 7, 1, 4).
# > strided: Not yet: the output has the shape (4, 7, 1, 2), not (4, 7, 1, 4).
# > one by one: Not yet: RuntimeError: Given groups=1, weight of size [7, 64, 1, 1], expected input[4, 16, 2, 5] to have 64 channels, but got 16 channels instead
# > the linear layer: Not yet: return an nn.Conv2d.
# > nan: Not yet: the numbers differ from those of the linear layer.
# > no return: Not yet: return an nn.Conv2d.
