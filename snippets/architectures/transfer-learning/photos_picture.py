"""What the shaky camera sees."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from camera import answers, held_out, old_answers, old_held_out

# isort: split
# --8<-- [start:show]
from matplotlib import pyplot as plt

_, axes = plt.subplots(2, 5, figsize=(7.0, 3.1), layout="constrained")
halves = ((old_held_out, old_answers), (held_out, answers))
for row, (photos, targets) in enumerate(halves):
    for which, ax in enumerate(axes[row]):
        photo = photos[targets == which][0, 0]
        ax.imshow(photo, cmap="gray", vmin=0, vmax=1)
        ax.set_title(5 * row + which, fontsize=13)
        ax.axis("off")
plt.show()
# figure> Two rows of five small, dark, noisy photos. In each stands a bright digit in another
# figure> place, sometimes at the edge: 0 to 4 above, 5 to 9 below. Most can be read.
# --8<-- [end:show]
