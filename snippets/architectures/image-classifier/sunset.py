"""A color image: from a file to a tensor, and what reshape makes of it."""

# needs: matplotlib (it draws)

# --8<-- [start:paint]
import io

import numpy as np
import torch
from matplotlib import pyplot as plt
from PIL import Image

y, x = np.mgrid[:48, :64]
picture = np.stack([90 + 4 * y, 90 + 2 * y, 200 - 3 * y], axis=-1)
picture[(y - 26) ** 2 + (x - 42) ** 2 < 90] = 255, 235, 90
picture[y >= 34] = 20, 60, 110
file = io.BytesIO()
Image.fromarray(picture.astype(np.uint8)).save(file, format="png")
# --8<-- [end:paint]

# --8<-- [start:read]
array = np.array(Image.open(file))  # or Image.open("sunset.png")
print(array.shape, array.dtype, array[26, 42])
# > (48, 64, 3) uint8 [255 235  90]
# --8<-- [end:read]

# --8<-- [start:tensor]
image = torch.from_numpy(array).permute(2, 0, 1)
print(image.shape, image.dtype)
# > torch.Size([3, 48, 64]) torch.uint8
image = image / 255
print(image.dtype, image.max())
# > torch.float32 tensor(1.)
batch = image.unsqueeze(0)
print(batch.shape)
# > torch.Size([1, 3, 48, 64])
# --8<-- [end:tensor]

# --8<-- [start:scramble]
channels_last = torch.from_numpy(array)
pictures = {
    "permute": channels_last.permute(2, 0, 1),
    "reshape": channels_last.reshape(3, 48, 64),
}
_, axes = plt.subplots(1, 2, figsize=(6, 2.5), layout="constrained")
for ax, (title, picture) in zip(axes, pictures.items(), strict=True):
    ax.imshow(picture.permute(1, 2, 0))  # channels last, for Matplotlib
    ax.set(title=title, xlabel="column", ylabel="row")
plt.show()
# figure> Left, permute: a yellow sun stands above a dark blue sea, in a sky from blue to orange. Right,
# figure> reshape: neither sun nor sea, but a weave of small dots, blue at the top and green below.
# --8<-- [end:scramble]
