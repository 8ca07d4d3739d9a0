"""Four strips, with what stands on them."""

# needs: matplotlib (it draws)
# needs: sklearn (the digits come with it)

from strips import test_strips, test_targets

# isort: split

# --8<-- [start:draw]
import matplotlib.pyplot as plt

figure, panels = plt.subplots(4, 1, figsize=(6, 7), layout="constrained")
for panel, strip, target in zip(panels, test_strips, test_targets, strict=False):
    panel.imshow(strip[0], cmap="gray", extent=(0, 32, 8, 0))
    panel.set(title=str(target.tolist()), yticks=(0, 8), xticks=range(0, 33, 8))
panels[-1].set(xlabel="pixel, from the left", ylabel="row")
plt.show()
# figure> Four strips, black, with handwritten digits in white, one to three of them at different places. Above each stand
# figure> its three targets.
# --8<-- [end:draw]
