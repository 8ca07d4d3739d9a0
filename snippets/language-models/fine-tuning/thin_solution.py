"""Solution: the largest singular values, and what they tell about a merged model."""

# needs: safetensors (the weights are read from its format)

import torch
from thin import check_thin
from torch import Tensor

# isort: split
# --8<-- [start:solution]
from safetensors.torch import load_file
from trained import load_model


def thin(change: Tensor, rank: int) -> tuple[Tensor, Tensor]:
    """Return up, (outputs, rank), and down, (rank, inputs), closest to a change."""
    left, sizes, right = torch.linalg.svd(change, full_matrices=False)
    return left[:, :rank] * sizes[:rank], right[:rank]


print(check_thin(thin))
# > Right!

name = "blocks.0.attention.project.weight"
learned = load_file("assistant.safetensors")[name].float()
change = learned - load_model().state_dict()[name]
for rank in (1, 4, 7, 8):
    up, down = thin(change, rank)
    missed = (change - up @ down).square().sum() / change.square().sum()
    print(f"rank {rank} misses {100 * missed:.1f} % of the change")
# > rank 1 misses 66.9 % of the change
# > rank 4 misses 20.6 % of the change
# > rank 7 misses 1.9 % of the change
# > rank 8 misses 0.0 % of the change
# --8<-- [end:solution]
