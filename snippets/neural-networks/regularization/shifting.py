"""Digits that are moved sideways by a pixel, and filled with paper."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from digits_parts import images, torch, train

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def draw_epochs(some: torch.Tensor) -> None:
    """Draw images, and how they look in three epochs."""
    _, axes = plt.subplots(len(some), 4, figsize=(4.0, 4.0))
    for epoch, column in enumerate(axes.T):
        pictures = shift(some) if epoch else some
        for ax, picture in zip(column, pictures, strict=True):
            ax.imshow(picture, cmap="gray_r", vmin=0, vmax=1)
            ax.set(xticks=[], yticks=[])
        column[0].set_title(f"epoch {epoch}" if epoch else "original")


# --8<-- [end:draw]


# --8<-- [start:shift]
def shift(images: torch.Tensor) -> torch.Tensor:
    """Move each image left, right or not at all, by chance."""
    padded = torch.nn.functional.pad(images, (1, 1))  # a column of paper on each side
    starts = torch.randint(0, 3, (len(images), 1))
    columns = starts + torch.arange(8)
    return padded.gather(2, columns[:, None, :].expand(-1, 8, -1))


# --8<-- [end:shift]


if __name__ == "__main__":
    # --8<-- [start:show]
    torch.manual_seed(3)
    draw_epochs(images[train[:4]])
    plt.show()
    # figure> Four handwritten digits, one in each row: the original, and what the model sees of it
    # figure> in three epochs. In some of these the digit stands a pixel further left or right.
    # --8<-- [end:show]
