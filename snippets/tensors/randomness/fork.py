"""`fork_rng` puts the global generator back at the end of a block."""

# --8<-- [start:fork]
import torch
from torch import nn


def new_layer() -> nn.Linear:
    """Return the same new layer each time, and disturb nobody."""
    with torch.random.fork_rng():
        torch.manual_seed(42)
        return nn.Linear(2, 1)


torch.manual_seed(0)
before = torch.rand(2)

torch.manual_seed(0)
layer = new_layer()
print(torch.equal(before, torch.rand(2)))
# > True
print(torch.equal(layer.weight, new_layer().weight))
# > True
# --8<-- [end:fork]
