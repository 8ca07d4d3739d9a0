"""Dots for the dimensions in between, None for a new one."""

import torch

seats = torch.arange(4)[:, None] * 10 + torch.arange(6)

# --8<-- [start:photos]
photos = torch.zeros(8, 3, 20, 30)  # photos, colors, rows, columns
print(photos[0].shape)
# > torch.Size([3, 20, 30])
print(photos[:, 0].shape)
# > torch.Size([8, 20, 30])
print(photos[..., 0].shape)
# > torch.Size([8, 3, 20])
# --8<-- [end:photos]

# --8<-- [start:predict]
print(photos[..., ::2, ::2].shape)
# > torch.Size([8, 3, 10, 15])
print(photos[0, ..., -1].shape)
# > torch.Size([3, 20])
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

# --8<-- [start:apart]
print(photos[:, [0, 2], [5, 6]].shape)
# > torch.Size([8, 2, 30])
print(photos[:, [0, 2], :, [5, 6]].shape)
# > torch.Size([2, 8, 20])
# --8<-- [end:apart]

# --8<-- [start:together]
print(photos.transpose(2, 3)[:, [0, 2], [5, 6]].shape)
# > torch.Size([8, 2, 20])
# --8<-- [end:together]
