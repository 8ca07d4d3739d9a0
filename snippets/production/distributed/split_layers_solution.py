"""Solution: each rank computes a part of the sum; one conversation adds them up."""

import torch
from split_layers import check_split_layers
from torch import distributed as dist


# --8<-- [start:solution]
def split_layers(inputs, first, second, bias) -> torch.Tensor:
    """Return relu(inputs @ first.T) @ second.T + bias, as if nothing were divided."""
    hidden = torch.relu(inputs @ first.T)
    part = hidden @ second.T
    dist.all_reduce(part)
    return part + bias


print(check_split_layers(split_layers))
# > Right!
# --8<-- [end:solution]
