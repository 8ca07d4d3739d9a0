"""Solution: cut a random permutation in two."""

import torch
from split import check_split


# --8<-- [start:solution]
def split(count: int, seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return 0 to count - 1 in two parts: 80 % of them, and the rest."""
    generator = torch.Generator().manual_seed(seed)
    numbers = torch.randperm(count, generator=generator)
    cut = count * 8 // 10
    return numbers[:cut], numbers[cut:]


train, test = split(10, 0)
print(train, test)
# > tensor([4, 1, 7, 5, 3, 9, 0, 8]) tensor([6, 2])
print(check_split(split))
# > Right!
# --8<-- [end:solution]
