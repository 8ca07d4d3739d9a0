"""What `cat` and `stack` build out of two grids."""

# needs: matplotlib (draws the grids)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_grids(ax, title: str, marks: torch.Tensor) -> None:
    """Draw one grid or two layers; a where the mark is 0, b where 1."""
    layers = marks if marks.ndim == 3 else marks[None]
    for layer, row, column in torch.ones(layers.shape).nonzero().tolist():
        mark = layers[layer, row, column].item()
        x, y = column + 0.7 * layer, row + 2.4 * layer
        box = plt.Rectangle((x, y), 0.92, 0.92, fc=f"C{mark}", alpha=0.35)
        ax.add_patch(box)
        text = "ab"[mark]
        ax.text(x + 0.46, y + 0.48, text, size=11, ha="center", va="center")
    shape = tuple(marks.shape)
    style = {"family": "monospace", "size": 11, "loc": "left"}
    ax.set_title(f"{title}\n{shape}", **style)
    ax.set(xlim=(-0.1, 6.5), ylim=(4.5, -0.1), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
a = torch.zeros(2, 3, dtype=torch.int64)
b = torch.ones(2, 3, dtype=torch.int64)
_, axes = plt.subplots(1, 3, figsize=(7.2, 2.6))
draw_grids(axes[0], "cat([a, b])", torch.cat([a, b]))
draw_grids(axes[1], "cat([a, b], dim=1)", torch.cat([a, b], dim=1))
draw_grids(axes[2], "stack([a, b])", torch.stack([a, b]))
plt.show()
# figure> Two grids, a and b, of two rows and three columns. cat puts b below a, shape (4, 3).
# figure> cat with dim=1 puts b to the right of a, shape (2, 6). stack keeps them as two
# figure> separate layers, shape (2, 2, 3).
# --8<-- [end:show]
