"""Question: what a sampler does if the ranks do not divide the data."""

from torch.utils.data import DistributedSampler

# --8<-- [start:question]
sampler = DistributedSampler(range(10), 4, rank=3, shuffle=False)

print(list(sampler))
# > [3, 7, 1]
# --8<-- [end:question]
