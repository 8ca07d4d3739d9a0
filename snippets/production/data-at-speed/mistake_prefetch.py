"""Prefetching without workers."""

# --8<-- [start:mistake]
from torch.utils.data import DataLoader

try:
    DataLoader(range(8), prefetch_factor=4)
except ValueError as error:
    print(error)
# > prefetch_factor option could only be specified in multiprocessing.let num_workers > 0 to enable multiprocessing, otherwise set prefetch_factor to None.
# --8<-- [end:mistake]
