"""What a loader does, in four lines."""

# needs: sklearn (the digits come with it)

import torch
from digits_data import train

# --8<-- [start:hand]
from torch.utils.data import DataLoader, default_collate

generator = torch.Generator().manual_seed(0)
order = torch.randperm(len(train), generator=generator)
print(order[:3])
# > tensor([ 53, 120, 895])
batches = []
for chosen in order.split(64):
    items = [train[index] for index in chosen.tolist()]
    batches.append(default_collate(items))

loader = DataLoader(train, batch_size=64, sampler=order.tolist())
theirs = torch.cat([inputs for inputs, targets in loader])
ours = torch.cat([inputs for inputs, targets in batches])
print(len(loader), len(batches), torch.equal(theirs, ours))
# > 19 19 True
# --8<-- [end:hand]
