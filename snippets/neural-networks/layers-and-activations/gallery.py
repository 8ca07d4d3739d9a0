"""Six activations and their derivatives: drawn, and in numbers."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch
from torch import nn

gallery = [
    nn.ReLU(),
    nn.LeakyReLU(0.1),
    nn.GELU(),
    nn.SiLU(),
    nn.Sigmoid(),
    nn.Tanh(),
]


def slope(activation, x):
    x = x.clone().requires_grad_()
    activation(x).sum().backward()
    return x.grad


def draw_gallery():
    x = torch.linspace(-4, 4, 200)
    shared = {"sharex": True, "sharey": True}
    _, axes = plt.subplots(2, 3, figsize=(7.2, 4.4), **shared)
    for activation, ax in zip(gallery, axes.flat, strict=True):
        ax.plot(x, activation(x), label="value")
        ax.plot(x, slope(activation, x), "--", label="slope")
        ax.set_title(type(activation).__name__)
        ax.set(ylim=(-1.2, 2.2), xticks=[-4, 0, 4])
    for ax in axes[1]:
        ax.set_xlabel("x")
    axes[0, 0].legend()


# --8<-- [end:draw]

# --8<-- [start:show]
draw_gallery()
plt.show()
# figure> Six curves, each with its slope as a dashed line. ReLU: 0, then a straight rise; its
# figure> slope jumps from 0 to 1. LeakyReLU: the same, but falling gently on the left. GELU and
# figure> SiLU: smooth versions of ReLU that dip below 0 left of 0. Sigmoid: an S from 0 to 1
# figure> whose slope is a low bump. Tanh: an S from -1 to 1 whose slope is a bump of height 1.

grid = torch.linspace(-10, 10, 20_001)
for activation in gallery:
    low = activation(grid).min().item()
    steep = slope(activation, grid).max().item()
    name = type(activation).__name__
    print(f"{name:<10} lowest {low:5.2f}, steepest {steep:.2f}")
# > ReLU       lowest  0.00, steepest 1.00
# > LeakyReLU  lowest -1.00, steepest 1.00
# > GELU       lowest -0.17, steepest 1.13
# > SiLU       lowest -0.28, steepest 1.10
# > Sigmoid    lowest  0.00, steepest 0.25
# > Tanh       lowest -1.00, steepest 1.00
# --8<-- [end:show]
