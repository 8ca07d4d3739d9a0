"""Exercise: fan_in and fan_out of any weight."""

import math

import torch
from torch import nn


# --8<-- [start:starter]
def fans(weight: torch.Tensor) -> tuple[int, int]:
    """Return fan_in and fan_out of a weight of shape (out, in, ...)."""
    return weight.shape[1], weight.shape[0]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_fans(fans) -> str:
    """Say whether the fans of three layers are right."""
    layers = [nn.Linear(300, 128), nn.Conv1d(4, 6, 5), nn.Conv2d(3, 16, (3, 5))]
    right = [(300, 128), (20, 30), (45, 240)]
    for layer, expected in zip(layers, right, strict=True):
        name = type(layer).__name__
        try:
            answer = tuple(fans(layer.weight))
        except Exception as error:
            return f"Not yet: {name}: {error!r:.60}"
        if answer != expected:
            return f"Not yet: the fans of {name} are {answer}, not {expected}."
    weight = nn.init.xavier_uniform_(torch.empty(64, 32, 3, 3))
    bound = math.sqrt(6 / sum(fans(weight)))
    if not 0.99 * bound < weight.abs().max() <= bound:
        return "Not yet: nn.init seems to use other numbers."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fans(fans))
    # > Not yet: the fans of Conv1d are (4, 6), not (20, 30).
    # --8<-- [end:try]
