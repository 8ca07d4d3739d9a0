"""DistributedSampler deals out the examples, and needs to know the epoch."""

# --8<-- [start:deal]
from torch.utils.data import DistributedSampler


def dealt(length: int, epoch: int, **options: bool) -> list[list[int]]:
    """Return the indices that two ranks get in this epoch."""
    samplers = [
        DistributedSampler(range(length), num_replicas=2, rank=rank, **options)
        for rank in (0, 1)
    ]
    for sampler in samplers:
        sampler.set_epoch(epoch)
    return [list(sampler) for sampler in samplers]


for epoch in (0, 1):
    print(dealt(8, epoch))
# > [[4, 7, 2, 1], [0, 3, 5, 6]]
# > [[5, 2, 7, 1], [4, 6, 3, 0]]
# --8<-- [end:deal]

# --8<-- [start:forgotten]
forgetful = DistributedSampler(range(8), num_replicas=2, rank=0)
orders = [list(forgetful) for epoch in range(3)]
print(orders)
# > [[4, 7, 2, 1], [4, 7, 2, 1], [4, 7, 2, 1]]
# --8<-- [end:forgotten]

# --8<-- [start:odd]
print(dealt(7, 0, shuffle=False))
# > [[0, 2, 4, 6], [1, 3, 5, 0]]
print(dealt(7, 0, shuffle=False, drop_last=True))
# > [[0, 2, 4], [1, 3, 5]]
# --8<-- [end:odd]
