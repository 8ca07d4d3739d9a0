"""A block of numbers, flattened along each of its three dimensions."""

# needs: matplotlib (draws the blocks)

# --8<-- [start:draw]
from itertools import product

import matplotlib.pyplot as plt

SIZES = (2, 3, 4)
BACK = (0.5, 0.4)  # from one layer to the next


def draw_face(ax, corner, right, down, cells, color: str, alpha: float):
    """Draw one side of a block as a grid of slanted cells."""
    for i, j in product(*map(range, cells)):
        steps = ((i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j))
        points = []
        for m, n in steps:
            x = corner[0] + n * right[0] + m * down[0]
            points.append((x, corner[1] + n * right[1] + m * down[1]))
        ax.add_patch(plt.Polygon(points, fc=color, alpha=alpha))
        ax.add_patch(plt.Polygon(points, fc="none", ec=color))


def draw_reduction(ax, dim: int | None) -> None:
    """Draw what is left of a block after a reduction along `dim`."""
    sizes = [1 if i == dim else n for i, n in enumerate(SIZES)]
    layers, rows, columns = sizes
    color = "C0" if dim is None else f"C{dim + 1}"
    draw_face(ax, (0, 0), (1, 0), (0, -1), (rows, columns), color, 0.2)
    draw_face(ax, (0, 0), (1, 0), BACK, (layers, columns), color, 0.35)
    draw_face(ax, (columns, 0), BACK, (0, -1), (rows, layers), color, 0.5)
    shape = tuple(n for i, n in enumerate(SIZES) if i != dim)
    call = "block" if dim is None else f"sum(dim={dim})"
    ax.set_title(f"{call}\n{shape}", family="monospace", size=12)
    ax.set(xlim=(-0.1, 5.1), ylim=(-3.1, 1), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
_, axes = plt.subplots(1, 4, figsize=(7.2, 2))
for ax, dim in zip(axes, (None, 0, 1, 2), strict=True):
    draw_reduction(ax, dim)
plt.show()
# figure> A block of shape (2, 3, 4): two layers, one behind the other, each with three rows and
# figure> four columns. After sum(dim=0), one layer of three rows and four columns is left.
# figure> After sum(dim=1), two layers of one row, and after sum(dim=2), two of one column.
# --8<-- [end:show]
