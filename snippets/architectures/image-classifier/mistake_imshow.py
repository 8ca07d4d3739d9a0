"""Common mistake: channels first, for Matplotlib."""

# needs: matplotlib (it refuses)

import torch
from matplotlib import pyplot as plt

# --8<-- [start:mistake]
image = torch.rand(3, 48, 64)
try:
    plt.imshow(image)
except TypeError as error:
    print(error)
# > Invalid shape (3, 48, 64) for image data
plt.imshow(image.permute(1, 2, 0))
# --8<-- [end:mistake]
plt.close("all")
