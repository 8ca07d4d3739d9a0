"""A stream cannot be shuffled by the loader."""

from stream import Meter
from torch.utils.data import DataLoader

# --8<-- [start:mistake]
try:
    DataLoader(Meter(), shuffle=True)
except ValueError as error:
    print(str(error).replace(", but", ",\n  but"))
# > DataLoader with IterableDataset: expected unspecified shuffle option,
# >   but got shuffle=True
# --8<-- [end:mistake]
