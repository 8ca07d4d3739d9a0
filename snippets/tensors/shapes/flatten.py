"""Joining neighboring dimensions, and splitting one up."""

import torch

# --8<-- [start:flatten]
photos = torch.zeros(8, 3, 32, 32)  # photos, colors, rows, columns
for flat in (photos.flatten(), photos.flatten(1), photos.flatten(1, 2)):
    print(tuple(flat.shape))
# > (24576,)
# > (8, 3072)
# > (8, 96, 32)
# --8<-- [end:flatten]

# --8<-- [start:unflatten]
hours = torch.arange(168)
week = hours.unflatten(0, (7, 24))
print(week.shape)
# > torch.Size([7, 24])
print(week[2, 5])
# > tensor(53)
# --8<-- [end:unflatten]
