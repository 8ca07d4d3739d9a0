"""Every prediction minus every target, and the four that were meant."""

# needs: matplotlib (draws the grid)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_number(ax, x: float, y: float, number, color: str, alpha) -> None:
    """Draw a number in a box."""
    ax.add_patch(plt.Rectangle((x, y), 0.92, 0.92, fc=color, alpha=alpha))
    text = f"{number.item():g}"
    ax.text(x + 0.46, y + 0.48, text, ha="center", va="center")


def draw_differences(predictions, targets) -> None:
    """Draw a column minus a row; the diagonal is in another color."""
    _, ax = plt.subplots(figsize=(4.6, 3.2))
    differences = predictions - targets
    for row in range(4):
        draw_number(ax, 0.2, 1.5 + row, predictions[row], "C1", 0.4)
        draw_number(ax, 1.5 + row, 0.2, targets[row], "C1", 0.4)
        for column in range(4):
            style = ("C2", 0.5) if row == column else ("C0", 0.15)
            number = differences[row, column]
            draw_number(ax, 1.5 + column, 1.5 + row, number, *style)
    style = {"family": "monospace", "size": 9}
    ax.text(1.5, 0, "targets (4,)", **style)
    ax.text(-0.1, 5.4, "predictions (4, 1)", rotation=90, **style)
    ax.set(xlim=(-0.4, 5.6), ylim=(5.6, -0.3), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
predictions = torch.tensor([[1.0], [2.0], [3.0], [4.0]])

# --8<-- [start:show]
draw_differences(predictions, targets)
plt.show()
# figure> The predictions 1 to 4 as a column on the left, the targets 1 to 4 as a row on top, and
# figure> between them a grid of all 16{=(predictions - targets).numel()} differences. The diagonal is in
# figure> another color and holds 0 four{=(predictions == targets).sum()} times. The other twelve boxes hold
# figure> differences from -3{=(predictions - targets).min()} to 3{=(predictions - targets).max()}.
# --8<-- [end:show]
