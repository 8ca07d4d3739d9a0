"""The digits as normalized image tensors, split by a seed, and code that draws images."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch

# --8<-- [start:data]
from matplotlib import pyplot as plt
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.images)[:, None]  # (1797, 1, 8, 8), in float64
labels = torch.tensor(digits.target)


def split(seed: int) -> tuple[torch.Tensor, ...]:
    """Return 1,197 images to train on with their labels, and the 600 others."""
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(images), generator=generator)
    train, held_out = order[:1197], order[1197:]
    scaled = (images - images[train].mean()) / images[train].std()
    return scaled[train], labels[train], scaled[held_out], labels[held_out]


def draw(pictures: dict[str, torch.Tensor], columns: int) -> None:
    """Draw small images in a grid, each with its name."""
    rows = len(pictures) // columns
    size = (4.4, 4.8 * rows / columns)
    _, axes = plt.subplots(rows, columns, figsize=size, layout="constrained")
    for ax, (name, picture) in zip(axes.flat, pictures.items(), strict=True):
        ax.imshow(picture.detach(), cmap="gray")
        ax.set(title=name, xticks=[], yticks=[])


# --8<-- [end:data]
