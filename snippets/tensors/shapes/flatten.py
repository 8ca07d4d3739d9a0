"""Joining neighboring dimensions, and splitting one up."""

import torch

# --8<-- [start:flatten]
photos = torch.zeros(8, 3, 32, 32)  # photos, colors, rows, columns
print(photos.flatten().shape)
# > torch.Size([24576])
print(photos.flatten(start_dim=1).shape)
# > torch.Size([8, 3072])
print(photos.flatten(1, 2).shape)
# > torch.Size([8, 96, 32])
# --8<-- [end:flatten]

# --8<-- [start:unflatten]
hours = torch.arange(168)
week = hours.unflatten(0, (7, 24))
print(week.shape)
# > torch.Size([7, 24])
print(week[2, 5])
# > tensor(53)
# --8<-- [end:unflatten]
