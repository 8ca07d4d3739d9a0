"""The mistakes of the network, as pictures, the surest ones first."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from confusion import collect
from final import model
from hasty import validation_loader
from matplotlib import pyplot as plt
from reader import device, validation

# --8<-- [start:find]
logits, targets = collect(model, validation_loader, device)
best = torch.softmax(logits, dim=1).max(dim=1)
wrong = (best.indices != targets).nonzero().flatten()
surest = best.values[wrong].argsort(descending=True)
worst = wrong[surest][:6].tolist()
# --8<-- [end:find]


# --8<-- [start:draw]
def draw_worst(worst: list[int]) -> None:
    """Draw images with the answer, its probability and the truth."""
    _, axes = plt.subplots(1, 6, figsize=(7.6, 2.0), layout="constrained")
    for ax in axes:
        ax.axis("off")
    for ax, which in zip(axes, worst, strict=False):
        answer, certainty = best.indices[which], best.values[which]
        title = f"says {answer}: {certainty:.1f}\nis {targets[which]}"
        ax.set_title(title, fontsize=10)
        ax.imshow(validation[which][0].reshape(8, 8), cmap="gray_r")


# --8<-- [end:draw]

# --8<-- [start:show]
draw_worst(worst)
plt.show()
# figure> Six blurred digits of eight by eight gray pixels, each with the answer, its probability and
# figure> the truth: an 8 read as 1 (0.8), a 3 as 5 (0.8), a 5 as 9 (0.7), a 2 as 8 (0.7), a 0 as
# figure> 4 (0.5) and an 8 as 1 (0.4). Most are hard to read for a human as well.
# --8<-- [end:show]
