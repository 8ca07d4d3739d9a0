"""A matrix product: each element belongs to one row and one column."""

# needs: matplotlib (draws the matrices)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_matrix(ax, matrix, corner, title: str, marked) -> None:
    """Draw a matrix; `marked(row, column)` says what is in color."""
    left, top = corner
    for row, column in torch.ones(matrix.shape).nonzero().tolist():
        color, alpha = ("C1", 0.5) if marked(row, column) else ("C0", 0.15)
        place = (left + column, top + row)
        box = plt.Rectangle(place, 0.94, 0.94, fc=color, alpha=alpha)
        ax.add_patch(box)
        value = f"{matrix[row, column].item():g}"
        middle = (place[0] + 0.47, place[1] + 0.49)
        ax.text(*middle, value, size=11, ha="center", va="center")
    ax.text(left, top - 0.15, title, family="monospace", size=9)


def draw_product(left: torch.Tensor, right: torch.Tensor, spot) -> None:
    """Draw left @ right, with one element and its origins in color."""
    row, column = spot
    inner = left.shape[1]
    _, ax = plt.subplots(figsize=(6.4, 4))
    place = (0, inner + 0.6)
    draw_matrix(ax, left, place, "week (2, 3)", lambda i, j: i == row)
    place, title = (inner + 0.6, 0), "per_item (3, 2)"
    draw_matrix(ax, right, place, title, lambda i, j: j == column)
    place, title = (inner + 0.6, inner + 0.6), "week @ per_item"
    product = left @ right
    draw_matrix(ax, product, place, title, lambda i, j: (i, j) == spot)
    ax.set(xlim=(-0.1, 7.4), ylim=(inner + 2.7, -0.6), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
per_item = torch.tensor([[4.0, 0.5], [0.5, 0.1], [15.0, 1.2]])

# --8<-- [start:show]
draw_product(week, per_item, (1, 0))
plt.show()
# figure> Three matrices: week at the left, per_item at the top, and the product where they
# figure> meet. The second row of week, 10{=week[1, 0]}, 24{=week[1, 1]}, 11{=week[1, 2]}, and the first
# figure> column of per_item, 4{=per_item[0, 0]}, 0.5{=per_item[1, 0]}, 15{=per_item[2, 0]}, are in color,
# figure> and so is the element of the product in their row and column: 217{=(week @ per_item)[1, 0]}.
# --8<-- [end:show]
