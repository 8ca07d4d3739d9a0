"""The functions that draw the pictures of this lesson."""

# needs: matplotlib (it draws)
# needs: safetensors (it reads the trained networks)

# --8<-- [start:draw]
import torch
from matplotlib import pyplot as plt
from safetensors.torch import load_file
from torch.nn import functional as F

PIXELS = {"cmap": "gray_r", "vmin": -1, "vmax": 1}


def draw_patches(image: torch.Tensor, patches: torch.Tensor) -> None:
    """Draw an image, and its numbered patches apart from each other."""
    _, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.4), layout="constrained")
    left.imshow(image, **PIXELS)
    for place, patch in enumerate(patches):
        row, column = divmod(place, 4)
        x, y = 3 * column, 3 * row
        right.imshow(patch, extent=(x, x + 2, y + 2, y), **PIXELS)
        right.add_patch(plt.Rectangle((x, y), 2, 2, fill=False, edgecolor="C0"))
        right.text(x + 1, y + 2.5, place, ha="center", va="center")
    right.set(xlim=(-0.1, 11.1), ylim=(12, -0.1))
    for ax in (left, right):
        ax.axis("off")


def likeness(file: str, build) -> torch.Tensor:
    """Return cosines of what three trainings added to the positions."""
    trained, tables = load_file(file), []
    for seed in range(3):
        torch.manual_seed(seed)  # the start, once more
        start = build().positions.detach()
        added = (trained[f"{seed}.positions"] - start)[0, 1:]
        added = F.normalize(added, dim=1)
        tables.append(added @ added.T)
    return torch.stack(tables)


def by_distance(tables: torch.Tensor) -> torch.Tensor:
    """Return the mean likeness at the distances from 1 to 6 patches."""
    place = torch.arange(16)
    row, column = place // 4, place % 4
    apart = (row[:, None] - row).abs() + (column[:, None] - column).abs()
    means = [tables[:, apart == distance].mean(dim=1) for distance in range(1, 7)]
    return torch.stack(means, dim=1)


def draw_positions(likeness: torch.Tensor, curves: dict) -> None:
    """Draw 16 maps of likeness, and the likeness at each distance."""
    _, (left, right) = plt.subplots(1, 2, figsize=(7.2, 3.6), layout="constrained")
    for place, values in enumerate(likeness):
        row, column = divmod(place, 4)
        x, y = 5 * column, 5 * row
        shades = {"vmin": -0.5, "vmax": 1, "cmap": plt.get_cmap("viridis", 12)}
        left.imshow(values.reshape(4, 4), extent=(x, x + 4, y + 4, y), **shades)
    left.set(xlim=(-0.5, 19.5), ylim=(19.5, -0.5))
    left.axis("off")
    for number, (name, rows) in enumerate(curves.items()):
        for row in rows:
            right.plot(range(1, 7), row, ".", color=f"C{number}")
        right.plot(range(1, 7), rows.mean(dim=0), color=f"C{number}", label=name)
    right.set(xlabel="distance in patches", ylabel="likeness")
    right.legend()


def draw_attention(images: torch.Tensor, weights: torch.Tensor) -> None:
    """Draw on each patch a square, as large as the attention to it."""
    blocks = weights.shape[1]
    size = {"figsize": (7.2, 3.9), "layout": "constrained"}
    _, axes = plt.subplots(blocks, len(images), **size)
    for row, line in enumerate(axes):
        for ax, image, shares in zip(line, images, weights[:, row], strict=True):
            ax.imshow(image, cmap="gray_r", vmin=-1, vmax=3)
            for place, share in enumerate(shares.tolist()):
                y, x = divmod(place, 4)
                side = 2 * share**0.5  # an area of 4 is all of the attention
                corner = (2 * x + 0.5 - side / 2, 2 * y + 0.5 - side / 2)
                ax.add_patch(plt.Rectangle(corner, side, side, color="C1"))
            ax.set(xticks=[], yticks=[])
            ax.spines[:].set_visible(False)
        line[0].set_ylabel(f"block {row + 1}")


def draw_found(found: dict) -> None:
    """Draw a row of images below each caption."""
    size = {"figsize": (6.4, 3.2), "layout": "constrained"}
    _, axes = plt.subplots(len(found), 5, **size)
    for line, (caption, images) in zip(axes, found.items(), strict=True):
        for ax, image in zip(line, images, strict=True):
            ax.imshow(image, **PIXELS)
            ax.axis("off")
        line[2].set_title(caption)


# --8<-- [end:draw]
