"""Question: which dtype a batch has."""

import torch
from torch.utils.data import DataLoader

# --8<-- [start:question]
items = [(torch.zeros(3), 0.5), (torch.ones(3), 1.5)]  # input, target

inputs, targets = next(iter(DataLoader(items, batch_size=2)))

print(inputs.dtype, targets.dtype)
# > torch.float32 torch.float64
# --8<-- [end:question]
