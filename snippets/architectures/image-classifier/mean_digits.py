"""The digits in numbers, and the mean image of each as a picture."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from digit_images import digits, images, labels

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def draw_row(pictures: torch.Tensor, titles, **look) -> None:
    """Draw pictures of shape (N, 1, 8, 8), five in a row."""
    rows = -(-len(pictures) // 5)
    size = (6, 1.4 * rows)
    _, axes = plt.subplots(rows, 5, figsize=size, layout="constrained")
    for ax, picture, title in zip(axes.flat, pictures, titles, strict=True):
        ax.imshow(picture.squeeze(0), **look)
        ax.set_title(title)
        ax.axis("off")


# --8<-- [end:draw]

if __name__ == "__main__":
    # --8<-- [start:show]
    print(digits.images.shape, digits.images.dtype, digits.images.max())
    # > (1797, 8, 8) float64 16.0
    print(images.shape, images.dtype, images.max())
    # > torch.Size([1497, 1, 8, 8]) torch.float64 tensor(1., dtype=torch.float64)
    print(labels.bincount())
    # > tensor([151, 148, 150, 154, 155, 150, 153, 143, 144, 149])
    rows = images.flatten(1)
    distances = torch.cdist(rows, rows).fill_diagonal_(torch.inf)
    print(f"the two most similar images: {distances.min():.2f} apart")
    # > the two most similar images: 0.33 apart

    means = torch.stack([images[labels == n].mean(dim=0) for n in range(10)])
    draw_row(means, range(10), cmap="gray_r", vmin=0, vmax=1)
    plt.show()
    # figure> Ten blurred gray digits, 0 to 9. Most can be read at once: the 0 has a light middle, the 1
    # figure> is an upright bar. The 8 and the 9 are the hardest.
    # --8<-- [end:show]
