"""A stream of shards, and two ranks that read it with two workers each."""

import torch
from dealing import deal

# --8<-- [start:dataset]
from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Shards(IterableDataset):
    """The items of those shards that are for this rank and worker."""

    def __init__(self, shards: list, rank: int, world: int) -> None:
        self.shards, self.rank, self.world = shards, rank, world

    def __iter__(self):
        info = get_worker_info()
        worker, workers = (info.id, info.num_workers) if info else (0, 1)
        for shard in deal(self.shards, self.rank, self.world, worker, workers):
            yield from shard  # in practice, open a file here


if __name__ == "__main__":
    parts, came = list(torch.arange(28).split([4, 9, 4, 1, 3, 2, 5])), []
    for rank in (0, 1):
        loader = DataLoader(Shards(parts, rank, 2), batch_size=4, num_workers=2)
        batches = [batch.tolist() for batch in loader]
        items = [item for batch in batches for item in batch]
        print(f"rank {rank}: {len(batches)} batches, {len(items)} items")
        came += items
    # > rank 0: 5 batches, 16 items
    # > rank 1: 4 batches, 12 items
    print("each item once:", sorted(came) == list(range(28)))
    # > each item once: True
# --8<-- [end:dataset]
