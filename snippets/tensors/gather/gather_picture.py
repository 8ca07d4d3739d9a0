"""What gather reads and what scatter writes, as arrows."""

# needs: matplotlib (draws the arrows)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_grid(ax, left: float, title: str, numbers, chosen) -> None:
    """Draw boxes from `left` on; chosen ones in the second color."""
    for row, column in torch.ones(numbers.shape).nonzero().tolist():
        on = chosen[row, column]
        color, alpha = ("C1", 0.5) if on else ("C0", 0.1)
        place = (left + column, row)
        box = plt.Rectangle(place, 0.92, 0.92, fc=color, alpha=alpha)
        ax.add_patch(box)
        middle = (left + column + 0.46, row + 0.48)
        ax.text(*middle, numbers[row, column].item(), ha="center", va="center")
    ax.text(left, -0.25, title, family="monospace", size=9)


def draw_moves(index, grid, column, titles, arrow: str) -> None:
    """Draw index, grid and column, and an arrow for each row."""
    _, ax = plt.subplots(figsize=(6.4, 2.2))
    chosen = torch.zeros(grid.shape).scatter(1, index, 1)
    ones = torch.ones(column.shape)
    draw_grid(ax, 0, "index", index, 0 * ones)
    draw_grid(ax, 2.2, titles[0], grid, chosen)
    draw_grid(ax, 8.2, titles[1], column, ones)
    for row, place in enumerate(index[:, 0].tolist()):
        style = {"arrowstyle": arrow, "color": "C2", "lw": 1.6}
        ends = {"xytext": (3.15 + place, row + 0.8), "xy": (8.15, row + 0.8)}
        ax.annotate("", **ends, arrowprops=style)
    ax.set(xlim=(-0.1, 10.2), ylim=(3, -0.8), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:gather]
tens = torch.tensor([[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]])
index = torch.tensor([[1], [0], [3]])
part = tens.gather(1, index)
draw_moves(index, tens, part, ("tens", "gathered"), "-|>")
plt.show()
# figure> A column of indices 1, 0, 3; a grid of three rows and four columns; a column of
# figure> results 1, 10{=part[1, 0]}, 23{=part[2, 0]}. In each row of the grid, the box that the index names is in color,
# figure> the second, the first and the fourth, and an arrow leads from it to the result.
# --8<-- [end:gather]

# --8<-- [start:scatter]
blank = torch.zeros(3, 4, dtype=torch.int64)
spread = blank.scatter(1, index, part)
draw_moves(index, spread, part, ("scattered", "part"), "<|-")
plt.show()
# figure> The same picture with the arrows turned around: 1, 10{=spread[1, 0]} and 23{=spread[2, 3]} come
# figure> from the column on the right and stand in the boxes that the indices 1, 0, 3 name. The others hold 0.
# --8<-- [end:scatter]
