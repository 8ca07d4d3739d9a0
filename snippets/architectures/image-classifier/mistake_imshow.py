"""Common mistake: channels first, for Matplotlib."""

# needs: matplotlib (it refuses)

import torch
from matplotlib import pyplot as plt

# --8<-- [start:mistake]
image = torch.linspace(0, 1, 3 * 48 * 64).view(3, 48, 64)
plt.figure(figsize=(2.4, 1.8))
try:
    plt.imshow(image)
except TypeError as error:
    print(error)
# > Invalid shape (3, 48, 64) for image data
plt.imshow(image.permute(1, 2, 0))
plt.show()
# figure> A picture, 64{=image.shape[2]} pixels wide, from dark blue at the top to light blue.
# --8<-- [end:mistake]
