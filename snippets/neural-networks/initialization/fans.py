"""Exercise: fan_in and fan_out of any weight."""

import torch
from torch import nn


# --8<-- [start:starter]
def fans(weight: torch.Tensor) -> tuple[int, int]:
    """Return fan_in and fan_out of a weight of shape (out, in, ...)."""
    return weight.shape[1], weight.shape[0]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_fans(fans) -> str:
    """Say whether the fans of five layers are right."""
    cases = [
        (nn.Linear(300, 128), (300, 128)),
        (nn.Linear(7, 1), (7, 1)),
        (nn.Conv1d(4, 6, 5), (20, 30)),
        (nn.Conv2d(3, 16, (3, 5)), (45, 240)),
        (nn.Conv3d(2, 3, (2, 4, 3)), (48, 72)),
    ]
    try:
        for layer, expected in cases:
            answer = tuple(fans(layer.weight))
            if answer != expected:
                name = type(layer).__name__
                return f"Not yet: the fans of {name} are {answer}, not {expected}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fans(fans))
    # > Not yet: the fans of Conv1d are (4, 6), not (20, 30).
    # --8<-- [end:try]
