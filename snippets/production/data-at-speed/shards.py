"""A stream of shards, and two ranks that read it with two workers each."""

from dealing import deal

# --8<-- [start:dataset]
import tempfile
from collections.abc import Iterator
from pathlib import Path

from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Shards(IterableDataset):
    """The numbers in text files, as far as they are for this rank and worker."""

    def __init__(self, files: list[Path], rank: int, world: int) -> None:
        self.files, self.rank, self.world = files, rank, world

    def __iter__(self) -> Iterator[int]:
        info = get_worker_info()
        worker, workers = (info.id, info.num_workers) if info else (0, 1)
        for file in deal(self.files, self.rank, self.world, worker, workers):
            with file.open() as lines:
                yield from map(int, lines)


# --8<-- [end:dataset]

if __name__ == "__main__":
    # --8<-- [start:run]
    sizes = [4, 9, 4, 1, 3, 2, 5]
    with tempfile.TemporaryDirectory() as place:
        files, total = [], 0
        for number, size in enumerate(sizes):
            files.append(Path(place, f"{number}.txt"))
            files[-1].write_text("\n".join(map(str, range(total, total + size))))
            total += size
        came = []
        for rank in (0, 1):
            loader = DataLoader(Shards(files, rank, 2), batch_size=4, num_workers=2)
            batches = [batch.tolist() for batch in loader]
            items = [item for batch in batches for item in batch]
            came += items
            print(f"rank {rank}: {len(batches)} batches, {len(items)} items")
    # > rank 0: 5 batches, 16 items
    # > rank 1: 4 batches, 12 items
    print("each item once:", sorted(came) == list(range(total)))
    # > each item once: True
    # --8<-- [end:run]
