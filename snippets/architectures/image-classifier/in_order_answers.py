"""Answers to the exercise “Back in order”, and what its check says to each."""

import copy

import torch
from in_order import check_in_order
from torch import nn


def with_weight(first, weight, bias=None):
    layer = nn.Linear(weight.shape[1], len(weight))
    bias = first.bias if bias is None else bias
    layer.load_state_dict({"weight": weight.detach(), "bias": bias.detach()})
    return layer


def argsort(first, pixels):
    return with_weight(first, first.weight[:, pixels.argsort()])


def copied(first, pixels):
    layer = copy.deepcopy(first)
    layer.weight.data[:, pixels] = first.weight.data
    return layer


def with_matrix(first, pixels):
    return with_weight(first, first.weight @ torch.eye(len(pixels))[pixels])


def one_by_one(first, pixels):
    layer = copy.deepcopy(first)
    with torch.no_grad():
        for n, pixel in enumerate(pixels.tolist()):
            layer.weight[:, pixel] = first.weight[:, n]
    return layer


def rows(first, pixels):
    size = min(len(first.weight), len(pixels))
    return with_weight(first, first.weight[pixels[pixels < size]])


def bias_too(first, pixels):
    back = pixels.argsort()
    bias = first.bias[back[back < len(first.bias)]]
    return with_weight(first, first.weight[:, back], bias)


def in_place(first, pixels):
    with torch.no_grad():
        first.weight.copy_(first.weight[:, pixels.argsort()])
    return first


def no_bias(first, pixels):
    return with_weight(first, argsort(first, pixels).weight, 0 * first.bias)


def turned(first, pixels):
    layer = argsort(first, pixels)
    return with_weight(first, layer.weight.mT, layer.weight[0])


class Shuffled(nn.Module):
    def __init__(self, first, pixels):
        super().__init__()
        self.first, self.pixels = first, pixels

    def forward(self, x):
        return self.first(x[:, self.pixels])


def changes_the_bias(first, pixels):
    with torch.no_grad():
        return with_weight(first, first.weight[:, pixels.argsort()], first.bias.zero_())


RIGHT = {
    "argsort": argsort,
    "copied": copied,
    "with a matrix": with_matrix,
    "one by one": one_by_one,
}
WRONG = {
    "the other way": lambda first, p: with_weight(first, first.weight[:, p]),
    "twice": lambda first, p: with_weight(first, first.weight[:, p.argsort()[p]]),
    "the rows": rows,
    "the bias too": bias_too,
    "the same": lambda first, p: with_weight(first, first.weight),
    "backward": lambda first, p: with_weight(first, first.weight.flip(1)),
    "without the bias": no_bias,
    "changes the layer": in_place,
    "not filled": lambda first, p: nn.Linear(*first.weight.shape[::-1]),
    "not known": lambda first, p: with_weight(first, first.weight * torch.nan),
    "the weights": lambda first, p: first.weight[:, p.argsort()],
    "one output": lambda first, p: nn.Linear(len(p), 1),
    "turned": turned,
    "shuffles each image": Shuffled,
    "another bias": changes_the_bias,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_in_order(answer)}")
# > argsort: Right!
# > copied: Right!
# > with a matrix: Right!
# > one by one: Right!
# > the other way: Not yet: 3 pixels: another output.
# > twice: Not yet: 3 pixels: another output.
# > the rows: Not yet: 3 pixels: another output.
# > the bias too: Not yet: 16 pixels: another output.
# > the same: Not yet: 3 pixels: another output.
# > backward: Not yet: 3 pixels: another output.
# > without the bias: Not yet: 3 pixels: another output.
# > changes the layer: Not yet: the weights of the first layer were changed.
# > not filled: Not yet: 3 pixels: another output.
# > not known: Not yet: 3 pixels: another output.
# > the weights: Not yet: a Tensor, not an nn.Linear.
# > one output: Not yet: the output has the shape (9, 1), not (9, 2).
# > turned: Not yet: RuntimeError: mat1 and mat2 shapes cannot be multiplied (9x3 and 2x3)
# > shuffles each image: Not yet: a Shuffled, not an nn.Linear.
# > another bias: Not yet: 3 pixels: another output.
