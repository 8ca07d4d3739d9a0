"""Exercise: the receptive field, computed."""

import torch
from torch.nn import functional as F


# --8<-- [start:starter]
def receptive(layers: list[tuple[int, int]]) -> int:
    """Return the width of the receptive field of (kernel, stride) layers."""
    return sum(kernel for kernel, stride in layers)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def measured(layers: list[tuple[int, int]]) -> int:
    """Return how far it is from the first column that an output reads to the last."""
    image = torch.zeros(1, 1, 80, 80, requires_grad=True)
    maps = image
    for kernel, stride in layers:
        maps = F.conv2d(maps, torch.ones(1, 1, kernel, kernel), stride=stride)
    maps[0, 0, 0, 0].backward()
    columns = image.grad[0, 0].any(dim=0).nonzero()
    return int(columns.max() - columns.min()) + 1


def check_receptive(receptive) -> str:
    """Compare the answer with a measurement for six stacks of layers."""
    stacks = [
        [(5, 1)],
        [(3, 1), (3, 1)],
        [(3, 2), (3, 1)],
        [(2, 2), (2, 2), (3, 1), (1, 1)],
        [(7, 2), (3, 2), (3, 1), (3, 2), (3, 1)],
        [(1, 3), (4, 3), (2, 1)],
    ]
    try:
        for layers in stacks:
            answer = receptive(list(layers))
            right = measured(layers)
            if answer != right:  # holds for nan, too
                told = f"{answer!r}, not {right}"
                return f"Not yet: for {layers}, your answer is {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_receptive(receptive))
    # > Not yet: for [(3, 1), (3, 1)], your answer is 6, not 5.
    # --8<-- [end:try]
