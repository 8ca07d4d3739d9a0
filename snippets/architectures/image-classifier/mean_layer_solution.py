"""Solution: multiply the square of the distance out."""

import torch
from mean_layer import check_mean_layer
from torch import nn


# --8<-- [start:solution]
def mean_layer(means: torch.Tensor) -> nn.Linear:
    """Return a layer whose highest score belongs to the nearest mean."""
    layer = nn.Linear(means.shape[1], len(means))
    with torch.no_grad():
        layer.weight.copy_(2 * means)
        layer.bias.copy_(-means.square().sum(dim=1))
    return layer


print(check_mean_layer(mean_layer))
# > Right!
# --8<-- [end:solution]
