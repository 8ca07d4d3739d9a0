"""A column and a row grow to the same grid and are added."""

# needs: matplotlib (draws the boxes)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_grown(ax, left: float, title: str, tensor, shape: tuple) -> float:
    """Draw a tensor grown to a shape; what was added is pale."""
    own = torch.zeros(shape, dtype=torch.bool)
    rows, columns = torch.atleast_2d(tensor).shape
    own[:rows, :columns] = True
    for row, column in torch.ones(shape).nonzero().tolist():
        real = own[row, column]
        place = (left + column, row)
        style = {"fc": "C1", "alpha": 0.5 if real else 0.1}
        ax.add_patch(plt.Rectangle(place, 0.92, 0.92, **style))
        number = tensor.expand(shape)[row, column].item()
        middle = (left + column + 0.46, row + 0.48)
        fade = 1 if real else 0.6
        style = {"alpha": fade, "size": 12}
        ax.text(*middle, number, ha="center", va="center", **style)
    ax.text(left, -0.25, title, family="monospace", size=10)
    return left + shape[1]


def draw_sum(a, b, names: tuple) -> None:
    """Draw how two tensors grow to one shape, and their sum."""
    _, ax = plt.subplots(figsize=(6.4, 2.0))
    shape = torch.broadcast_shapes(a.shape, b.shape)
    left = 0.0
    parts = zip(names, (a, b, a + b), ("+", "=", ""), strict=True)
    for name, tensor, sign in parts:
        title = f"{name} {tuple(tensor.shape)}"
        left = draw_grown(ax, left, title, tensor, shape) + 0.9
        ax.text(left - 0.7, shape[0] / 2, sign, size=14, va="center")
    ax.set(xlim=(-0.1, left - 0.8), ylim=(shape[0], -0.8), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

tax = torch.tensor([[5], [0], [1]])
discount = torch.tensor([1, 2, 3, 4])

# --8<-- [start:show]
draw_sum(tax, discount, ("tax", "discount", "sum"))
plt.show()
# figure> Three grids of three rows and four columns. The first is tax, a column of 5, 0, 1 in
# figure> strong color, repeated in pale color to the right. The second is discount, a row of 1,
# figure> 2, 3, 4 in strong color, repeated in pale color downward. The third is their sum, with
# figure> 6, 7, 8, 9 in its first row.
# --8<-- [end:show]
