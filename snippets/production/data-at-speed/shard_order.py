"""An order of shards for each epoch, drawn alike or not on all ranks."""

import torch
from dealing import deal


# --8<-- [start:order]
def in_order(shards: list, seed: int) -> list:
    """Return the shards in an order that depends on the seed alone."""
    source = torch.Generator().manual_seed(seed)
    return [shards[place] for place in torch.randperm(len(shards), generator=source)]


epoch, shards = 3, list(range(100))
for name, seeds in {
    "one seed": (epoch, epoch),
    "two seeds": (epoch, epoch + 1),
}.items():
    read = []
    for rank, seed in enumerate(seeds):
        read += deal(in_order(shards, seed), rank, 2, 0, 1)
    print(f"{name}: {len(read)} read, {len(set(read))} different")
# > one seed: 100 read, 100 different
# > two seeds: 100 read, 78 different
# --8<-- [end:order]
