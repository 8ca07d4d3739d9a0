"""A block of numbers, flattened along each of its three dimensions."""

# needs: matplotlib (draws the blocks)

# --8<-- [start:draw]
from itertools import product

import matplotlib.pyplot as plt
import torch

SIZES = (2, 3, 4)
STEPS = ((0.45, 0.45), (0, -1), (1, 0))  # back, down, right


def place(index: tuple[int, ...]) -> tuple[float, float]:
    """Say where the front face of a cell is drawn."""
    x = sum(i * step[0] for i, step in zip(index, STEPS, strict=True))
    y = sum(i * step[1] for i, step in zip(index, STEPS, strict=True))
    return x, y


def draw_cells(ax, sizes: tuple[int, ...], color: str) -> None:
    """Draw a block of cells, the back layer first."""
    cells = sorted(product(*map(range, sizes)), reverse=True)
    for cell in cells:
        for style in ({"fc": "w", "alpha": 0.25}, {"fc": color, "alpha": 0.25}):
            ax.add_patch(plt.Rectangle(place(cell), 1, 1, **style))
        outline = plt.Rectangle(place(cell), 1, 1, fc="none", ec=color)
        ax.add_patch(outline)


def draw_reduction(ax, dim: int | None) -> None:
    """Draw what is left of a block after a reduction along `dim`."""
    sizes = tuple(1 if i == dim else n for i, n in enumerate(SIZES))
    shape = tuple(n for i, n in enumerate(SIZES) if i != dim)
    draw_cells(ax, sizes, "C0" if dim is None else f"C{dim + 1}")
    call = "block" if dim is None else f"sum(dim={dim})"
    ax.set_title(f"{call}\n{shape}", family="monospace", size=9)
    ax.set(xlim=(-0.1, 4.7), ylim=(-2.2, 1.6), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
_, axes = plt.subplots(1, 4, figsize=(7.2, 2))
for ax, dim in zip(axes, (None, 0, 1, 2), strict=True):
    draw_reduction(ax, dim)
plt.show()
# figure> A block of shape (2, 3, 4): two layers, each with three rows and four columns. After
# figure> sum(dim=0), one layer of three rows and four columns is left. After sum(dim=1), each
# figure> layer has shrunk to one row of four. After sum(dim=2), each has one column of three.
# --8<-- [end:show]

assert torch.ones(SIZES).sum(dim=1).shape == (2, 4)
