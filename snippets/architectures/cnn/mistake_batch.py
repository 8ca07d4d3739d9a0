"""Common mistake: one image without a batch dimension."""

import torch
from torch import nn

# --8<-- [start:mistake]
image = torch.rand(1, 8, 8)  # one image of one channel
plain = nn.Sequential(nn.Conv2d(1, 8, 3), nn.Flatten(), nn.Linear(8 * 6 * 6, 10))
normed = nn.Sequential(nn.Conv2d(1, 8, 3), nn.BatchNorm2d(8))
for model in (plain, normed):
    try:
        model(image)
    except (RuntimeError, ValueError) as error:
        print(error)
# > mat1 and mat2 shapes cannot be multiplied (8x36 and 288x10)
# > expected 4D input (got 3D input)

print(plain(image.unsqueeze(0)).shape)
# > torch.Size([1, 10])
# --8<-- [end:mistake]
