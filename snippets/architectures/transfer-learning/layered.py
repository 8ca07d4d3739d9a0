"""Exercise: a learning rate for each layer, smaller toward the input."""

import torch
from torch import nn


# --8<-- [start:starter]
def layered(layers: list[nn.Module], rate: float, factor: float) -> list[dict]:
    """Return parameter groups: the last layer gets `rate`, the one before less."""
    return [
        {"params": layer.parameters(), "lr": rate} for layer in layers
    ]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_layered(layered) -> str:
    """Say whether each layer that learns has its rate, and no other has a group."""
    try:
        convolution, norm = nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2)
        between, last = nn.Linear(3, 3), nn.Linear(3, 1)
        frozen = nn.Linear(3, 3).requires_grad_(False)
        half = nn.Linear(3, 3)
        half.bias.requires_grad_(False)
        for layers, rate, factor in (
            ([between, last], 0.1, 0.5),
            ([convolution, norm, nn.ReLU(), between, last], 0.01, 0.1),
            ([between, nn.ReLU(), frozen, half, last], 1.0, 0.25),
            ([last, nn.Flatten()], 0.3, 0.5),
        ):
            parts = [[p for p in one.parameters() if p.requires_grad] for one in layers]
            parts = [part for part in parts if part]
            groups = list(layered(list(layers), rate, factor))
            optimizer = torch.optim.AdamW(groups, lr=99.0)
            found = {
                id(p): group["lr"]
                for group in optimizer.param_groups
                for p in group["params"]
            }
            for place, part in enumerate(reversed(parts)):
                due = rate * factor**place
                for parameter in part:
                    if id(parameter) not in found:
                        return "Not yet: a parameter that learns is in no group."
                    lr = found.pop(id(parameter))
                    if not abs(lr - due) <= 1e-9:
                        return f"Not yet: a layer has the rate {lr:g}, not {due:g}."
            if found:
                return "Not yet: a group holds a frozen parameter."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_layered(layered))
    # > Not yet: a layer has the rate 0.1, not 0.05.
    # --8<-- [end:try]
