"""A dataset that can only be read from the start."""

# --8<-- [start:dataset]
from collections.abc import Iterator

from torch.utils.data import DataLoader, IterableDataset


class Meter(IterableDataset):
    """A meter that sends one reading after the other."""

    def __iter__(self) -> Iterator[int]:
        reading = 100
        while reading < 107:
            yield reading
            reading += 1


# --8<-- [end:dataset]


if __name__ == "__main__":
    # --8<-- [start:use]
    for batch in DataLoader(Meter(), batch_size=3):
        print(batch)
    # > tensor([100, 101, 102])
    # > tensor([103, 104, 105])
    # > tensor([106])
    # --8<-- [end:use]
