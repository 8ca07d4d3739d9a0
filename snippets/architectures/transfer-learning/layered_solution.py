"""Solution: from the last layer to the first, with a rate that shrinks."""

from layered import check_layered
from torch import nn


# --8<-- [start:solution]
def layered(layers: list[nn.Module], rate: float, factor: float) -> list[dict]:
    """Return parameter groups: the last layer gets `rate`, the one before less."""
    groups = []
    for layer in reversed(layers):
        learning = [p for p in layer.parameters() if p.requires_grad]
        if learning:
            groups.append({"params": learning, "lr": rate})
            rate *= factor
    return groups


print(check_layered(layered))
# > Right!
# --8<-- [end:solution]
