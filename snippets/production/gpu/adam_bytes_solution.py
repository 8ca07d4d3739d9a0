"""Solution: once for each weight, and three times more if it is trained."""

from adam_bytes import check_adam_bytes
from torch import nn


# --8<-- [start:solution]
def adam_bytes(model: nn.Module) -> int:
    """Return the bytes of weights, gradients, and both means of Adam."""
    return sum(p.nbytes * (4 if p.requires_grad else 1) for p in model.parameters())


print(check_adam_bytes(adam_bytes))
# > Right!
# --8<-- [end:solution]
