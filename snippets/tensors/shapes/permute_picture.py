"""A small photo, permuted and reshaped."""

# needs: matplotlib (draws the boxes)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_blocks(ax, title: str, blocks: torch.Tensor) -> None:
    """Draw blocks of boxes side by side, colored by number modulo 3."""
    for block, row, column in torch.ones(blocks.shape).nonzero().tolist():
        number = blocks[block, row, column].item()
        place = (block * (blocks.shape[2] + 0.5) + column, row)
        color = f"C{number % 3}"
        box = plt.Rectangle(place, 0.92, 0.92, fc=color, alpha=0.35)
        ax.add_patch(box)
        middle = (place[0] + 0.46, row + 0.49)
        ax.text(*middle, number, size=9, ha="center", va="center")
    ax.set_title(title, family="monospace", size=9, loc="left")
    ax.set(xlim=(-0.05, 10), ylim=(2, -0.05), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
photo = torch.arange(18).reshape(2, 3, 3)  # rows, columns, colors
_, axes = plt.subplots(3, 1, figsize=(6.4, 5.2))
title = "photo: 2 rows, 3 columns, 3 colors"
draw_blocks(axes[0], title, photo.permute(1, 0, 2))
draw_blocks(axes[1], "photo.permute(2, 0, 1)", photo.permute(2, 0, 1))
draw_blocks(axes[2], "photo.reshape(3, 2, 3)", photo.reshape(3, 2, 3))
plt.show()
# figure> The photo: two rows of three pixels, and each pixel is three boxes in three colors,
# figure> numbered 0, 1, 2 and so on. After permute: three grids of two rows and three columns,
# figure> each in one color. The first holds 0, 3, 6 and 9, 12{=photo[1, 1, 0]}, 15{=photo[1, 2, 0]}.
# figure> After reshape: three grids of
# figure> the same size, and each of them has all three colors. The first holds 0, 1, 2 and 3,
# figure> 4, 5.
# --8<-- [end:show]
