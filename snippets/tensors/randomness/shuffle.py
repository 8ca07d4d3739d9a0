"""A DataLoader that shuffles with a generator of its own."""

# --8<-- [start:shuffle]
import torch
from torch.utils.data import DataLoader

generator = torch.Generator().manual_seed(0)
items = range(6)
loader = DataLoader(items, batch_size=3, shuffle=True, generator=generator)
for epoch in range(2):
    print(epoch, [batch.tolist() for batch in loader])
# > 0 [[5, 1, 0], [3, 2, 4]]
# > 1 [[4, 2, 1], [3, 0, 5]]
generator.manual_seed(0)
print([batch.tolist() for batch in loader])
# > [[5, 1, 0], [3, 2, 4]]
# --8<-- [end:shuffle]
