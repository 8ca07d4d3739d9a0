"""Common mistake: colors in the last dimension, and a reshape that scrambles them."""

from textwrap import fill

import torch
from torch import nn

# --8<-- [start:mistake]
photo = torch.zeros(1, 4, 4, 3)  # height, width, color
photo[..., 0] = 1  # all red
try:
    nn.Conv2d(3, 8, 3)(photo)
except RuntimeError as error:
    print(fill(str(error), 72))
# > Given groups=1, weight of size [8, 3, 3, 3], expected input[1, 4, 4, 3]
# > to have 3 channels, but got 4 channels instead

reshaped = photo.reshape(1, 3, 4, 4)
print(reshaped[0, 0])  # should be red everywhere
# > tensor([[1., 0., 0., 1.],
# >         [0., 0., 1., 0.],
# >         [0., 1., 0., 0.],
# >         [1., 0., 0., 1.]])
permuted = photo.permute(0, 3, 1, 2)
print(permuted[0, 0])
# > tensor([[1., 1., 1., 1.],
# >         [1., 1., 1., 1.],
# >         [1., 1., 1., 1.],
# >         [1., 1., 1., 1.]])
# --8<-- [end:mistake]
