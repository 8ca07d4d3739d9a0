"""A few digits, and the same ones moved."""

# needs: sklearn (the digits come with it)

from digits import images, train
from shift_images_solution import shift_images

# isort: split

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

generator = torch.Generator().manual_seed(4)
batch = images[train[:8]]
moved = shift_images(batch, torch.randint(-1, 2, (8, 2), generator=generator))
figure, axes = plt.subplots(2, 8, figsize=(8, 2.4))
for column, pair in enumerate(zip(batch, moved, strict=True)):
    for row, image in enumerate(pair):
        axes[row, column].imshow(image, cmap="gray")
        axes[row, column].set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("as they are")
axes[1, 0].set_ylabel("moved")
plt.show()
# figure> Eight handwritten digits in a row, and below each the same digit, some of them one pixel further up, down, left or right.
# --8<-- [end:draw]
