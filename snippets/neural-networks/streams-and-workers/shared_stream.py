"""Workers that share a stream: each takes every second item."""

from collections.abc import Iterator

from stream import Meter

# --8<-- [start:dataset]
from torch.utils.data import DataLoader, get_worker_info


class SharedMeter(Meter):
    """A meter whose readings are dealt out to the workers."""

    def __iter__(self) -> Iterator[int]:
        worker = get_worker_info()  # None where there are no workers
        mine, all_workers = 0, 1
        if worker is not None:
            mine, all_workers = worker.id, worker.num_workers
        for number, reading in enumerate(super().__iter__()):
            if number % all_workers == mine:
                yield reading


# --8<-- [end:dataset]


if __name__ == "__main__":
    # --8<-- [start:use]
    loader = DataLoader(SharedMeter(), batch_size=3, num_workers=2)
    for batch in loader:
        print(batch.tolist())
    # > [100, 102, 104]
    # > [101, 103, 105]
    # > [106]
    # --8<-- [end:use]
