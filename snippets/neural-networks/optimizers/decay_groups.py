"""Exercise: weight decay for matrices, none for biases."""

import torch
from torch import nn


# --8<-- [start:starter]
def decay_groups(model: nn.Module) -> list[dict]:
    """Return groups: a decay of 0.1 for tensors with 2 dimensions or more."""
    return [{"params": list(model.parameters())}]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_decay_groups(decay_groups) -> str:
    """Say whether each parameter is in one group, with the right decay."""
    try:
        for model in (
            nn.Sequential(nn.Linear(3, 4), nn.LayerNorm(4), nn.Linear(4, 2)),
            nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.PReLU(2)),
            nn.Sequential(nn.Embedding(5, 3), nn.Linear(3, 1, bias=False)),
        ):
            optimizer = torch.optim.AdamW(decay_groups(model))
            decays = {
                id(parameter): group["weight_decay"]
                for group in optimizer.param_groups
                for parameter in group["params"]
            }
            for name, parameter in model.named_parameters():
                if id(parameter) not in decays:
                    return f"Not yet: {name} is in no group."
                decay = decays[id(parameter)]
                right = 0.1 if parameter.ndim >= 2 else 0.0
                if decay != right:
                    return f"Not yet: the decay of {name} is {decay}, not {right}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_decay_groups(decay_groups))
    # > Not yet: the decay of 0.weight is 0.01, not 0.1.
    # --8<-- [end:try]
