"""Question: how long a stream is."""

from torch.utils.data import DataLoader, IterableDataset


# --8<-- [start:question]
class Stream(IterableDataset):
    def __iter__(self):
        return iter(range(10))


loader = DataLoader(Stream(), batch_size=4)
try:
    print(len(loader))
except TypeError:
    print("TypeError")
# > TypeError
# --8<-- [end:question]
