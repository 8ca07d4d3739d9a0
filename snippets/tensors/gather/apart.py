"""Two lists of positions with a colon between them."""

import torch

# --8<-- [start:apart]
photos = torch.zeros(8, 3, 20, 30)  # photos, colors, rows, columns
print(photos[:, [0, 2], [5, 6]].shape)
# > torch.Size([8, 2, 30])
print(photos[:, [0, 2], :, [5, 6]].shape)
# > torch.Size([2, 8, 20])
print(photos.transpose(2, 3)[:, [0, 2], [5, 6]].shape)
# > torch.Size([8, 2, 20])
# --8<-- [end:apart]
