"""What random numbers the workers of a DataLoader draw."""

# --8<-- [start:dataset]
import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Draws(Dataset):
    """Four items; each draws from torch, NumPy and Python."""

    def __len__(self) -> int:
        """Return how many items there are."""
        return 4

    def __getitem__(self, index: int) -> list[int]:
        """Return the item, its worker, and the three numbers."""
        drawn = [torch.randint(100, ()).item(), np.random.randint(100)]
        return [index, get_worker_info().id, *drawn, random.randrange(100)]


def load(seed: int) -> list[list[int]]:
    """Load all items with two workers."""
    generator = torch.Generator().manual_seed(seed)
    options = {"batch_size": None, "num_workers": 2}
    return list(DataLoader(Draws(), **options, generator=generator))


# --8<-- [end:dataset]


if __name__ == "__main__":
    # --8<-- [start:draw]
    print("item, worker, torch, NumPy, Python")
    # > item, worker, torch, NumPy, Python
    for item in load(0):
        print(item)
    # > [0, 0, 6, 10, 27]
    # > [1, 1, 24, 23, 98]
    # > [2, 0, 10, 41, 35]
    # > [3, 1, 2, 74, 20]
    print(load(0) == load(0))
    # > True
    # --8<-- [end:draw]
