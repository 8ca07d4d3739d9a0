"""A loader puts items together to batches."""

# needs: sklearn (the digits come with it)

from digits_data import train

# --8<-- [start:first]
from torch.utils.data import DataLoader

loader = DataLoader(train, batch_size=64)
for inputs, targets in loader:
    print(inputs.shape, targets.shape)
    break
# > torch.Size([64, 1, 8, 8]) torch.Size([64])
# --8<-- [end:first]

# --8<-- [start:sizes]
print(len(loader))
# > 19
print([len(targets) for inputs, targets in loader][-2:])
# > [64, 45]
whole = DataLoader(train, batch_size=64, drop_last=True)
print(len(whole))
# > 18
# --8<-- [end:sizes]
