"""Dots for the dimensions in between, None for a new one."""

import torch

seats = torch.arange(4)[:, None] * 10 + torch.arange(6)

# --8<-- [start:photos]
photos = torch.zeros(8, 3, 20, 30)  # photos, colors, rows, columns
print(photos[0].shape, photos[:, 0].shape)
# > torch.Size([3, 20, 30]) torch.Size([8, 20, 30])
print(photos[..., 0].shape)
# > torch.Size([8, 3, 20])
# --8<-- [end:photos]

# --8<-- [start:predict]
print(photos[..., ::2, ::2].shape, photos[0, ..., -1].shape)
# > torch.Size([8, 3, 10, 15]) torch.Size([3, 20])
# --8<-- [end:predict]

# --8<-- [start:none]
row = seats[1]
print(row[None].shape)
# > torch.Size([1, 6])
print(row[:, None])
# > tensor([[10],
# >         [11],
# >         [12],
# >         [13],
# >         [14],
# >         [15]])
# --8<-- [end:none]
