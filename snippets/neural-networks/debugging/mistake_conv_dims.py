"""Common mistake: images without a dimension for the channel."""

# --8<-- [start:mistake]
from textwrap import fill

import torch
from torch import nn

conv = nn.Conv2d(1, 8, 3)
batch = torch.rand(16, 8, 8)  # 16 gray images
for images in (batch[0], batch):
    try:
        conv(images)
    except RuntimeError as error:
        print(fill(str(error), 72))
# > Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input
# > of size: [8, 8]
# > Given groups=1, weight of size [8, 1, 3, 3], expected input[1, 16, 8, 8]
# > to have 1 channels, but got 16 channels instead
print(conv(batch.unsqueeze(1)).shape)
# > torch.Size([16, 8, 6, 6])
# --8<-- [end:mistake]
