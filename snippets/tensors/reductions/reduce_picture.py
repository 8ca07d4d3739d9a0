"""A table of two rows and three columns, added up along each dimension."""

# needs: matplotlib (draws the table)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_row(ax, values, left, top, color: str, step=(1, 0)) -> None:
    """Draw boxes with numbers, one after the other."""
    for i, value in enumerate(values):
        corner = (left + i * step[0], top + i * step[1])
        box = plt.Rectangle(corner, 0.94, 0.94, fc=color, alpha=0.3)
        ax.add_patch(box)
        middle = (corner[0] + 0.47, corner[1] + 0.49)
        ax.text(*middle, f"{value:g}", size=12, ha="center", va="center")


def draw_sums(table: torch.Tensor) -> None:
    """Draw a table with its sums below and at the right."""
    rows, columns = table.shape
    _, ax = plt.subplots(figsize=(6.4, 3.2))
    for i in range(rows):
        draw_row(ax, table[i].tolist(), 0, i, "C0")
        style = {"arrowstyle": "-|>", "color": "C1"}
        start, end = (columns + 0.05, i + 0.47), (columns + 0.95, i + 0.47)
        ax.annotate("", end, start, arrowprops=style)
    for j in range(columns):
        style = {"arrowstyle": "-|>", "color": "C2"}
        start, end = (j + 0.47, rows + 0.05), (j + 0.47, rows + 0.95)
        ax.annotate("", end, start, arrowprops=style)
    right, below = table.sum(dim=1), table.sum(dim=0)
    draw_row(ax, right.tolist(), columns + 1, 0, "C1", step=(0, 1))
    draw_row(ax, below.tolist(), 0, rows + 1, "C2")
    label = {"family": "monospace", "size": 10, "va": "center"}
    ax.text(columns + 2.15, rows / 2, "sum(dim=1)\nshape (2,)", **label)
    ax.text(columns + 0.15, rows + 1.5, "sum(dim=0)\nshape (3,)", **label)
    limits = {"xlim": (-0.1, columns + 4.6), "ylim": (rows + 2, -0.1)}
    ax.set(**limits, aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])

# --8<-- [start:show]
draw_sums(week)
plt.show()
# figure> A table with the rows 12{=week[0, 0]}, 30{=week[0, 1]}, 8{=week[0, 2]} and 10{=week[1, 0]},
# figure> 24{=week[1, 1]}, 11{=week[1, 2]}. Arrows down the columns lead to 22{=week.sum(dim=0)[0]},
# figure> 54{=week.sum(dim=0)[1]}, 19{=week.sum(dim=0)[2]}, which is the sum along dim 0, shape (3,).
# figure> Arrows along the rows lead to 50{=week.sum(dim=1)[0]} and 45{=week.sum(dim=1)[1]}, the sum along
# figure> dim 1, shape (2,).
# --8<-- [end:show]
