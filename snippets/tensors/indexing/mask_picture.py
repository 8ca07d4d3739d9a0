"""A mask, drawn: the numbers, the condition, and what is left."""

# needs: matplotlib (draws the boxes)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_boxes(ax, title: str, texts: torch.Tensor, mask: torch.Tensor):
    """Draw a row or a grid of boxes; those in the mask are in color."""
    texts, mask = torch.atleast_2d(texts), torch.atleast_2d(mask)
    for row, column in torch.ones(texts.shape).nonzero().tolist():
        chosen = mask[row, column]
        color, alpha = ("C1", 0.5) if chosen else ("C0", 0.1)
        box = plt.Rectangle((column, row), 0.94, 0.94, fc=color, alpha=alpha)
        ax.add_patch(box)
        text = str(texts[row, column].item())
        middle = (column + 0.47, row + 0.49)
        ax.text(*middle, text, size=9, ha="center", va="center")
    ax.set_title(title, family="monospace", size=10, loc="left")
    ax.set(xlim=(-0.05, 5), ylim=(2, -0.05), aspect="equal")
    ax.axis("off")


def draw_mask(numbers: torch.Tensor, mask: torch.Tensor) -> None:
    """Draw numbers, mask and chosen numbers from left to right."""
    _, axes = plt.subplots(1, 3, figsize=(6.8, 1.5))
    chosen = numbers[mask]
    draw_boxes(axes[0], "week", numbers, mask)
    draw_boxes(axes[1], "hot = week > 24", mask, mask)
    draw_boxes(axes[2], "week[hot]", chosen, chosen > 24)


# --8<-- [end:draw]

week = torch.tensor([[17, 21, 25, 19], [28, 31, 24, 33]])
hot = week > 24

# --8<-- [start:show]
draw_mask(week, hot)
plt.show()
# figure> Left: two rows of four numbers, with 25{=week[0, 2]}, 28{=week[1, 0]}, 31{=week[1, 1]} and
# figure> 33{=week[1, 3]} in color. Middle: a grid of
# figure> the same shape that holds True at these four places and False at the others. Right:
# figure> a single row with the numbers 25{=week[hot][0]}, 28{=week[hot][1]}, 31{=week[hot][2]},
# figure> 33{=week[hot][3]}.
# --8<-- [end:show]
