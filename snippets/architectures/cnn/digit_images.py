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


def draw_fields(strengths: list[torch.Tensor]) -> None:
    """Draw the last one in gray, and a box around each."""
    _, ax = plt.subplots(figsize=(4.6, 5.4), layout="constrained")
    ax.imshow(strengths[-1], cmap="gray_r")
    for n, strength in enumerate(strengths):
        corner = strength.nonzero().min(dim=0).values.flip(0) - 0.5
        side = int((strength > 0).any(dim=0).sum())
        box = plt.Rectangle(corner, side, side, fill=False, ec=f"C{n}", lw=3)
        ax.add_patch(box).set_label(f"convolution {n + 1}: {side} by {side}")
    ax.set(xlabel="column", ylabel="row")
    ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1))


# --8<-- [end:data]
