"""Which pixels a convolution reads for its first two outputs, drawn."""

# needs: matplotlib (it draws)

import torch
from matplotlib import pyplot as plt
from torch import nn

# --8<-- [start:draw]


def read_for(output: torch.Tensor, image: torch.Tensor) -> torch.Tensor:
    """Return rows and columns of the pixels with an influence on a number."""
    gradient = torch.autograd.grad(output, image, retain_graph=True)[0]
    return gradient[0, 0].nonzero().T


def draw_reads(ax, padding: int = 0, **settings) -> None:
    """Draw an image of 7 by 7 pixels, and what is read for two outputs."""
    conv = nn.Conv2d(1, 1, 3, **settings)
    frame = torch.zeros(1, 1, *2 * [7 + 2 * padding], requires_grad=True)
    maps = conv(frame)
    y, x = torch.cartesian_prod(torch.arange(7), torch.arange(7)).T
    ax.plot(x, y, "o", color="C5", ms=3)
    for column, marker in enumerate(("s", "x")):
        y, x = read_for(maps[0, 0, 0, column], frame) - padding
        ax.plot(x, y, marker, ms=9, mew=2, color=f"C{column}")
    given = {"padding": padding} if padding else settings
    name = ", ".join(f"{key} {value}" for key, value in given.items())
    ax.set_title(f"{name or 'kernel 3'}\n7 by 7 to {maps.shape[2]} by {maps.shape[3]}")
    ax.set(xlim=(-1.6, 6.6), ylim=(6.6, -1.6), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
_, axes = plt.subplots(2, 2, figsize=(4.4, 5.0), layout="constrained")
four = {}, {"stride": 2}, {"padding": 1}, {"dilation": 2}
for ax, settings in zip(axes.flat, four, strict=True):
    draw_reads(ax, **settings)
plt.show()
# figure> Four grids of dots with what is read for two outputs. Kernel 3: three by three neighbors, and the
# figure> same one to the right. Stride 2: two to the right. Padding 1: a row and a column of both lie
# figure> outside of the image. Dilation 2: every second dot of five by five.
# --8<-- [end:show]
