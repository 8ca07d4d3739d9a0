"""An order of shards for each epoch, drawn alike or not on all ranks."""

import torch
from dealing import deal

# --8<-- [start:order]
for seeds in ([3, 3], [3, 4]):
    read = []
    for rank, seed in enumerate(seeds):
        source = torch.Generator().manual_seed(seed)
        shuffled = torch.randperm(100, generator=source).tolist()
        read += deal(shuffled, rank, 2, 0, 1)
    print(f"seeds {seeds}: {len(read)} read, {len(set(read))} different")
# > seeds [3, 3]: 100 read, 100 different
# > seeds [3, 4]: 100 read, 78 different
# --8<-- [end:order]
