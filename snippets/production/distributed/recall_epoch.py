"""Question: which order a sampler has in each epoch."""

from torch.utils.data import DistributedSampler

# --8<-- [start:question]
sampler = DistributedSampler(range(100), num_replicas=2, rank=0)

first = list(sampler)
again = list(sampler)
sampler.set_epoch(1)
print(first == again, first == list(sampler))
# > True False
# --8<-- [end:question]
