"""Solution: two lists, by the number of dimensions."""

from decay_groups import check_decay_groups
from torch import nn


# --8<-- [start:solution]
def decay_groups(model: nn.Module) -> list[dict]:
    """Return groups: a decay of 0.1 for tensors with 2 dimensions or more."""
    matrices = [p for p in model.parameters() if p.ndim >= 2]
    others = [p for p in model.parameters() if p.ndim < 2]
    return [
        {"params": matrices, "weight_decay": 0.1},
        {"params": others, "weight_decay": 0.0},
    ]


print(check_decay_groups(decay_groups))
# > Right!
# --8<-- [end:solution]
