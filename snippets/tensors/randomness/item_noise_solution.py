"""Solution: one seed out of two numbers, different for each pair."""

import torch
from item_noise import check_item_noise


# --8<-- [start:solution]
def item_noise(seed: int, index: int) -> torch.Tensor:
    """Return four normal numbers for one of up to a million items."""
    generator = torch.Generator().manual_seed(1_000_000 * seed + index)
    return torch.randn(4, generator=generator)


print(check_item_noise(item_noise))
# > Right!
# --8<-- [end:solution]
