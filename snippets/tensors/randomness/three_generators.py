"""Python, NumPy and torch each have a generator of their own."""

# --8<-- [start:seed-all]
import random

import numpy as np
import torch


def seed_all(seed: int) -> None:
    """Seed Python, NumPy's global generator, and torch on all devices."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


for _ in range(2):
    seed_all(0)
    number = torch.randint(100, ())
    print(random.randrange(100), np.random.randint(100), number.item())
# > 49 44 44
# > 49 44 44
rng = np.random.default_rng(0)
first = rng.random()
seed_all(0)
print(rng.random() == first)
# > False
# --8<-- [end:seed-all]
