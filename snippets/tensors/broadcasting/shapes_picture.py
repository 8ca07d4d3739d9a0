"""Pairs of shapes, lined up at their last dimension."""

# needs: matplotlib (draws the shapes)

# --8<-- [start:draw]
import matplotlib.pyplot as plt


def draw_size(ax, x: float, y: float, size, color: str, alpha=0.4) -> None:
    """Draw one size in a box."""
    ax.add_patch(plt.Rectangle((x, y), 0.92, 0.8, fc=color, alpha=alpha))
    ax.text(x + 0.46, y + 0.43, size, ha="center", va="center", size=12)


def draw_pair(ax, title: str, *shapes: tuple) -> None:
    """Draw two shapes below each other, and what comes of them."""
    length = max(map(len, shapes))
    full = [(1,) * (length - len(shape)) + shape for shape in shapes]
    for row, (shape, sizes) in enumerate(zip(shapes, full, strict=True)):
        for x, size in enumerate(sizes):
            added = x < length - len(shape)
            color = "C2" if size == 1 else "C1"
            draw_size(ax, x, row, size, color, 0.12 if added else 0.4)
    for x, (one, other) in enumerate(zip(*full, strict=True)):
        fits = one == other or 1 in (one, other)
        size = other if one == 1 else one
        draw_size(ax, x, 2.4, size if fits else "?", "C1" if fits else "C0")
    ax.plot((0, length - 0.08), (2.1, 2.1), color="C5", lw=1)
    ax.set_title(title, size=11, loc="left")
    ax.set(xlim=(-0.1, 4.1), ylim=(3.3, -0.1))
    ax.set_aspect("equal", anchor="NW")
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
_, axes = plt.subplots(2, 2, figsize=(5.0, 4.2))
draw_pair(axes[0, 0], "a table and a row", (3, 4), (4,))
draw_pair(axes[0, 1], "a column and a row", (3, 1), (4,))
draw_pair(axes[1, 0], "photos and colors", (8, 3, 9, 9), (3, 1, 1))
draw_pair(axes[1, 1], "does not fit", (3, 4), (3,))
plt.show()
# figure> Four pairs of shapes, one below the other and lined up at the right, with the resulting
# figure> shape under a line. (3, 4) and (4): the second gets a pale 1 in front, and the result is
# figure> 3, 4. (3, 1) and (4): again a pale 1, and the result is 3, 4. (8, 3, 9, 9) and
# figure> (3, 1, 1): the result is 8, 3, 9, 9. (3, 4) and (3): the last sizes are 4 and 3, and a
# figure> question mark stands below them.
# --8<-- [end:show]
