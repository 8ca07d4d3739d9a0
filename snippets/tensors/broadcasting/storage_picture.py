"""The storage behind an expanded and behind a repeated tensor."""

# needs: matplotlib (draws the storage)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_box(ax, x: float, y: float, number: int) -> None:
    """Draw a box with a number; equal numbers have equal colors."""
    box = plt.Rectangle((x, y), 0.9, 0.9, fc=f"C{number % 5}", alpha=0.35)
    ax.add_patch(box)
    ax.text(x + 0.45, y + 0.47, number, size=11, ha="center", va="center")


def draw_storage(ax, title: str, tensor: torch.Tensor) -> None:
    """Draw a grid with its strides, and below it its storage."""
    size = tensor.untyped_storage().nbytes() // tensor.element_size()
    for place, number in enumerate(tensor.as_strided((size,), (1,)).tolist()):
        draw_box(ax, place, 5.2, number)
    for row, column in torch.ones(tensor.shape).nonzero().tolist():
        draw_box(ax, 1.2 + column, 1 + row, tensor[row, column].item())
    down, right = tensor.stride()
    style = {"arrowstyle": "->", "color": "C3"}
    ax.annotate("", xytext=(1.2, 0.7), xy=(5.2, 0.7), arrowprops=style)
    ax.annotate("", xytext=(0.9, 1), xy=(0.9, 4), arrowprops=style)
    ax.text(5.3, 0.75, f"+{right}", color="C3", size=10, va="center")
    ax.text(0, 3.6, f"+{down}", color="C3", size=10)
    ax.text(0, 5, "storage", size=10)
    ax.set_title(title, family="monospace", size=10, loc="left")
    ax.set(xlim=(-0.1, 12), ylim=(6.2, 0), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
rates = torch.tensor([[5], [7], [1]])
_, (top, bottom) = plt.subplots(2, 1, figsize=(4.8, 5.6))
draw_storage(top, "rates.expand(3, 4)", rates.expand(3, 4))
draw_storage(bottom, "rates.repeat(1, 4)", rates.repeat(1, 4))
plt.show()
# figure> Two grids that look the same, three rows of four equal numbers: 5, 7 and 1. Arrows give
# figure> the strides, and the storage is drawn below. expand: +0 to the right, +1 down, and the
# figure> storage holds 5, 7, 1. repeat: +1 to the right, +4 down, and the storage holds all twelve
# figure> numbers.
# --8<-- [end:show]
