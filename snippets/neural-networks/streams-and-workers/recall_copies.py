"""Question: what several workers read."""

from torch.utils.data import IterableDataset


# --8<-- [start:question]
class Stream(IterableDataset):
    def __iter__(self):
        return iter(range(3))


workers = [Stream(), Stream()]  # each worker has its own copy

print(sorted(item for stream in workers for item in stream))
# > [0, 0, 1, 1, 2, 2]
# --8<-- [end:question]
