"""Receptive fields, measured by gradients, and drawn."""

# needs: sklearn (the module that draws has the digits, too)
# needs: matplotlib (it draws)

import torch
from digit_images import draw_fields, plt
from torch import nn


# --8<-- [start:measure]
def influence(layers: nn.Module, size: int) -> torch.Tensor:
    """Return how strongly each pixel acts on the outputs in the middle."""
    images = torch.randn(50, 1, size, size).double().requires_grad_()
    maps = layers.eval().to(images)(images)
    middle = maps.shape[2] // 2
    maps[:, :, middle, middle].sum().backward()
    return images.grad.abs().sum(dim=(0, 1))


def width(strength: torch.Tensor) -> int:
    """Return how many columns have any influence."""
    return int((strength > 0).any(dim=0).sum())


torch.manual_seed(0)
three = nn.Sequential(*(nn.Conv2d(n, 4, 3) for n in (1, 4, 4)))
print([width(influence(three[:depth], size=15)) for depth in (1, 2, 3)])
# > [3, 5, 7]
# --8<-- [end:measure]

# --8<-- [start:show]
half = nn.ReLU(), nn.MaxPool2d(2)
one, two, three = (nn.Conv2d(n, 32, 3, padding=1) for n in (1, 32, 32))
layers = nn.Sequential(one, *half, two, *half, three)
draw_fields([influence(layers[:depth], size=32) for depth in (1, 4, 7)])
plt.show()
# figure> Three boxes, one inside the other: a unit of the first convolution reads 3 by 3 pixels, of the
# figure> second 8 by 8, of the third 18{=width(influence(layers, 32))} by 18{=width(influence(layers, 32))}. The gray
# figure> in the largest is dark in the middle and light at the border.
# --8<-- [end:show]
