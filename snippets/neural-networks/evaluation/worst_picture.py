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
# figure> the truth:
# figure> an 8{=targets[worst[0]]} read as 1{=best.indices[worst[0]]} (0.8{=best.values[worst[0]]}),
# figure> a 3{=targets[worst[1]]} as 5{=best.indices[worst[1]]} (0.8{=best.values[worst[1]]}),
# figure> a 5{=targets[worst[2]]} as 9{=best.indices[worst[2]]} (0.7{=best.values[worst[2]]}),
# figure> a 2{=targets[worst[3]]} as 8{=best.indices[worst[3]]} (0.7{=best.values[worst[3]]}),
# figure> a 0{=targets[worst[4]]} as 4{=best.indices[worst[4]]} (0.5{=best.values[worst[4]]})
# figure> and an 8{=targets[worst[5]]} as 1{=best.indices[worst[5]]} (0.4{=best.values[worst[5]]}).
# figure> Most are hard to read for a human as well.
# --8<-- [end:show]
