"""Receptive fields, measured by gradients, and drawn."""

# needs: matplotlib (it draws)

import torch
from matplotlib import pyplot as plt
from torch import nn


# --8<-- [start:measure]
def influence(layers: nn.Module, size: int) -> torch.Tensor:
    """Return how strongly each pixel acts on the outputs in the middle."""
    images = torch.randn(50, 1, size, size, dtype=torch.float64, requires_grad=True)
    maps = layers.eval().to(images)(images)
    middle = maps.shape[2] // 2
    maps[:, :, middle, middle].sum().backward()
    return images.grad.abs().sum(dim=(0, 1))


def width(strength: torch.Tensor) -> int:
    """Return how many columns have any influence."""
    return int((strength > 0).any(dim=0).sum())


torch.manual_seed(0)
three = nn.Sequential(nn.Conv2d(1, 4, 3), nn.Conv2d(4, 4, 3), nn.Conv2d(4, 4, 3))
print([width(influence(three[:depth], size=15)) for depth in (1, 2, 3)])
# > [3, 5, 7]
# --8<-- [end:measure]

# --8<-- [start:show]
half = nn.ReLU(), nn.MaxPool2d(2)
one, two, three = (nn.Conv2d(n, 32, 3, padding=1) for n in (1, 32, 32))
layers = nn.Sequential(one, *half, two, *half, three)
_, ax = plt.subplots(figsize=(4.6, 5.4), layout="constrained")
for n, depth in enumerate((1, 4, 7)):
    strength = influence(layers[:depth], size=32)
    corner = strength.nonzero().min(dim=0).values.flip(0) - 0.5
    side = width(strength)
    box = plt.Rectangle(corner, side, side, fill=False, ec=f"C{n}", lw=3)
    ax.add_patch(box).set_label(f"convolution {n + 1}: {side} by {side}")
ax.imshow(strength, cmap="gray_r")
ax.set(xlabel="column", ylabel="row")
ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()
# figure> Three squares, one inside the other, on an image of 32{!} by 32{!} pixels. They mark what a unit of the
# figure> first convolution reads, 3 by 3 pixels, one of the second, 8 by 8, and one of the third,
# figure> 18{=side} by 18{=side}. The gray inside the largest, the influence on a unit of the third, is dark in the
# figure> middle and fades to nearly white at the border.
# --8<-- [end:show]
