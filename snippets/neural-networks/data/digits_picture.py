"""Some of the digits, as images."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from digits_data import images, labels

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def show_digits(images, titles, columns: int = 8) -> None:
    """Draw images in rows, each below its title."""
    rows = -(-len(images) // columns)
    size = (0.8 * columns, 1.05 * rows)
    _, axes = plt.subplots(rows, columns, figsize=size)
    for ax, image, title in zip(axes.flat, images, titles, strict=True):
        ax.imshow(image.squeeze(), cmap="gray_r", vmin=0, vmax=1)
        ax.set(xticks=[], yticks=[], title=str(title))


# --8<-- [end:draw]

if __name__ == "__main__":
    # --8<-- [start:show]
    show_digits(images[:16], labels[:16].tolist())
    plt.show()
    # figure> Sixteen handwritten digits, coarse gray squares of eight by eight pixels, each below
    # figure> its label: 0 to 9, then 0 to 5. Some, such as the second 5, are hard to read.
    # --8<-- [end:show]
