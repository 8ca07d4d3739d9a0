"""Four tensors that share one storage."""

# needs: matplotlib (draws the storage)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_cell(ax, x: float, y: float, number, on=True) -> None:
    """Draw a box with a number; a pale one if it is not `on`."""
    color, alpha = ("C1", 0.5) if on else ("C0", 0.1)
    ax.add_patch(plt.Rectangle((x, y), 0.92, 0.92, fc=color, alpha=alpha))
    ax.text(x + 0.46, y + 0.49, number, size=11, ha="center", va="center")


def draw_step(ax, start, end, text: str) -> None:
    """Draw an arrow along one dimension, and its stride."""
    style = {"arrowstyle": "->", "color": "C2", "lw": 1.4}
    ax.annotate("", xytext=start, xy=end, arrowprops=style)
    ax.text(*end, f" {text}", color="C2", size=11, va="center")


def draw_view(ax, title: str, view: torch.Tensor, size: int = 12) -> None:
    """Draw the storage as a strip, and below it what the view sees."""
    for number in range(1, size + 1):
        draw_cell(ax, number - 1, 0, number, number in view.flatten())
    grid = view if view.ndim == 2 else view[None]
    for row, column in torch.ones(grid.shape).nonzero().tolist():
        draw_cell(ax, 1 + column, 2 + row, grid[row, column].item())
    right, below = grid.shape[1] + 1, grid.shape[0] + 2
    draw_step(ax, (1, 1.7), (right, 1.7), f"+{view.stride(-1)}")
    if view.ndim == 2:
        draw_step(ax, (0.7, 2), (0.7, below), "")
        style = {"color": "C2", "size": 11, "ha": "right"}
        ax.text(0.55, below - 0.6, f"+{view.stride(0)}", **style)
    ax.set_title(title, family="monospace", size=11, loc="left")
    ax.set(xlim=(-0.5, 12), ylim=(grid.shape[0] + 2.2, -0.1))
    ax.set_aspect("equal", anchor="NW")
    ax.axis("off")


# --8<-- [end:draw]

quarters = torch.arange(1, 13).reshape(4, 3)

# --8<-- [start:show]
_, axes = plt.subplots(2, 2, figsize=(7.2, 4.6))
draw_view(axes[0, 0], "quarters", quarters)
draw_view(axes[0, 1], "quarters.T", quarters.T)
draw_view(axes[1, 0], "quarters[:, 1]", quarters[:, 1])
draw_view(axes[1, 1], "quarters[1:, ::2]", quarters[1:, ::2])
plt.show()
# figure> The storage four times, as a strip of the numbers 1 to 12{=quarters.max()}, and below it a tensor that
# figure> looks into it. Arrows give the strides. quarters: 4 rows of 3, +1 to the right, +3
# figure> down. quarters.T: 3 rows of 4, +3 to the right, +1 down. quarters[:, 1]: the numbers
# figure> 2, 5, 8, 11{=quarters[3, 1]}, +3 to the right. quarters[1:, ::2]: three rows with 4 and 6, 7
# figure> and 9, 10{=quarters[3, 0]} and 12{=quarters[3, 2]}, +2 to the right, +3 down.
# --8<-- [end:show]
