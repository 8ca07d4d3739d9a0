"""How the pictures of this lesson are drawn."""

# needs: matplotlib (it draws)

import torch

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def draw_grids(grids: dict, columns: list, rows: str, **colors: float) -> None:
    """Draw tensors with two dimensions side by side."""
    size = {"figsize": (5.6, 3.4), "layout": "constrained"}
    _, axes = plt.subplots(1, len(grids), **size)
    for ax, (title, grid), column in zip(axes, grids.items(), columns, strict=True):
        ax.imshow(grid.round(decimals=1), **colors)
        ax.set(title=title, xlabel=column)
    axes[0].set_ylabel(rows)


def draw_losses(curves: dict[str, list[list[float]]]) -> None:
    """Draw the losses of several seeds, in one color for each kind."""
    _, ax = plt.subplots(figsize=(6.4, 3.6), layout="constrained")
    for color, (name, seeds) in enumerate(curves.items()):
        lines = ax.plot(torch.tensor(seeds).mT, color=f"C{color}", lw=1.2)
        lines[0].set_label(name)
    ax.set(xlabel="step", ylabel="loss")
    ax.legend()


# --8<-- [end:draw]
