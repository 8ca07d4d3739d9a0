"""Question: what a seed means for shuffling."""

import torch
from torch.utils.data import DataLoader

# --8<-- [start:question]
seeded = torch.Generator().manual_seed(0)
loader = DataLoader(range(9), 9, shuffle=True, generator=seeded)

first = next(iter(loader)).tolist()
second = next(iter(loader)).tolist()

print(first == second, sorted(first) == sorted(second))
# > False True
# --8<-- [end:question]
