"""What the shaky camera sees."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from camera import answers, held_out, old_answers, old_held_out
from matplotlib import pyplot as plt


# --8<-- [start:draw]
def draw_photos() -> None:
    """Draw one photo of each digit, the old ones above the new ones."""
    _, axes = plt.subplots(2, 5, figsize=(7.0, 3.1), layout="constrained")
    for row, photos, targets in (
        (axes[0], old_held_out, old_answers),
        (axes[1], held_out, answers),
    ):
        for which, ax in enumerate(row):
            ax.imshow(photos[targets == which][0, 0], cmap="gray")
            ax.axis("off")
            ax.set_title(which if row is axes[0] else which + 5, fontsize=13)


# --8<-- [end:draw]

# --8<-- [start:show]
draw_photos()
plt.show()
# figure> Two rows of five noisy gray photos of 12 by 12 pixels. In each stands a bright digit
# figure> of eight by eight pixels, in another place each time: 0 to 4 above, 5 to 9 below. Most
# figure> can just be read.
# --8<-- [end:show]
