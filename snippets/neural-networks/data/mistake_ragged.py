"""Items of different lengths for the default collate function."""

import torch
from torch.utils.data import DataLoader

# --8<-- [start:mistake]
speeds = [torch.tensor([30.0, 50.0, 40.0]), torch.tensor([20.0, 30.0])]
try:
    next(iter(DataLoader(speeds, batch_size=2)))
except RuntimeError as error:
    print(str(error).replace(", but", ",\n  but"))
# > stack expects each tensor to be equal size,
# >   but got [3] at entry 0 and [2] at entry 1
# --8<-- [end:mistake]
