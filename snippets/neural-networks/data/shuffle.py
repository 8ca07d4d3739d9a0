"""Another order in each epoch, and the first one again."""

# needs: sklearn (the digits come with it)

import torch
from digits_data import train
from torch.utils.data import DataLoader

# --8<-- [start:epochs]
generator = torch.Generator().manual_seed(0)
loader = DataLoader(train, batch_size=64, shuffle=True, generator=generator)
for epoch in range(3):
    inputs, targets = next(iter(loader))
    print(epoch, targets[:10])
# > 0 tensor([1, 1, 4, 4, 1, 5, 4, 8, 8, 0])
# > 1 tensor([9, 3, 9, 4, 3, 3, 0, 4, 9, 2])
# > 2 tensor([7, 9, 5, 5, 4, 5, 0, 4, 8, 6])

generator.manual_seed(0)
inputs, targets = next(iter(loader))
print(targets[:10])
# > tensor([1, 1, 4, 4, 1, 5, 4, 8, 8, 0])
# --8<-- [end:epochs]
