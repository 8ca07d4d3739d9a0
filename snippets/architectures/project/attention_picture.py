"""Where each of the three queries looks."""

# needs: matplotlib (it draws)
# needs: sklearn (the digits come with it)

import matplotlib.pyplot as plt
import torch
from strips import test_strips, test_targets
from trained import reader

# --8<-- [start:draw]
lengths = (test_targets < 10).sum(dim=1)
chosen = [int((lengths == length).nonzero()[0]) for length in (1, 2, 3)]
with torch.no_grad():
    logits, weights = reader(test_strips[chosen])

figure, panels = plt.subplots(6, 1, figsize=(6, 8), layout="constrained", sharex=True)
for row, index in enumerate(chosen):
    above, below = panels[2 * row : 2 * row + 2]
    above.imshow(
        test_strips[index, 0], cmap="gray", extent=(0, 32, 8, 0), aspect="auto"
    )
    above.set(title=f"says {logits[row].argmax(dim=-1).tolist()}", yticks=[])
    below.imshow(weights[row], extent=(0, 32, 3, 0), aspect="auto", vmin=0, vmax=1)
    below.set_yticks([0.5, 1.5, 2.5], ["first", "second", "third"])
panels[-1].set(xlabel="pixel, from the left", xticks=range(0, 33, 8))
plt.show()
# figure> Three strips with one, two and three digits. Below each stand three rows, one for each query, with bright cells
# figure> where its weights are large. On each strip the bright cells of the first query lie below the first digit, those
# figure> of the second below the second, those of the third below the third. Queries without a digit look elsewhere.
# --8<-- [end:draw]
