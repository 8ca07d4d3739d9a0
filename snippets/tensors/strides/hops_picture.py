"""The hops through the storage when a tensor is read from its first to its last element."""

# needs: matplotlib (draws the hops)

# --8<-- [start:draw]
from itertools import pairwise

import matplotlib.pyplot as plt
import torch


def draw_hop(ax, start: int, end: int, top: float, usual: int) -> None:
    """Draw an arc from one number to the next, and how far it goes."""
    hop = end - start
    color = "C2" if hop == usual else "C3"
    bend = f"arc3,rad={-0.5 if hop > 0 else -0.2}"
    style = {"arrowstyle": "->", "color": color, "connectionstyle": bend}
    y = top - 0.05 if hop > 0 else top + 0.97
    ax.annotate("", xytext=(start, y), xy=(end, y), arrowprops=style)
    peak = y - 0.26 * hop - 0.15 if hop > 0 else y - 0.1 * hop + 0.2
    place = ((start + end) / 2, peak)
    style = {"color": color, "size": 10, "ha": "center", "va": "center"}
    ax.text(*place, f"{hop:+}", **style)


def draw_hops(ax, top: float, title: str, view: torch.Tensor) -> None:
    """Draw the storage 1 to 12, and an arc for each hop of the view."""
    numbers = view.flatten().tolist()
    for number in range(1, 13):
        color, alpha = ("C1", 0.5) if number in numbers else ("C0", 0.1)
        place = (number - 0.46, top)
        box = plt.Rectangle(place, 0.92, 0.92, fc=color, alpha=alpha)
        ax.add_patch(box)
        style = {"size": 11, "ha": "center", "va": "center"}
        ax.text(number, top + 0.48, number, **style)
    for start, end in pairwise(numbers):
        draw_hop(ax, start, end, top, numbers[1] - numbers[0])
    ax.text(0.5, top - 1.4, title, family="monospace", size=10)


# --8<-- [end:draw]

quarters = torch.arange(1, 13).reshape(4, 3)

# --8<-- [start:show]
_, ax = plt.subplots(figsize=(6.4, 5.0))
draw_hops(ax, 0, "quarters[:, 0]", quarters[:, 0])
draw_hops(ax, 3.1, "quarters[:, :2]", quarters[:, :2])
draw_hops(ax, 6.2, "quarters.T", quarters.T)
ax.set(xlim=(0.4, 12.6), ylim=(8.1, -1.9), aspect="equal")
ax.axis("off")
plt.show()
# figure> Three strips of the numbers 1 to 12{=quarters.max()}, with an arc for each hop. quarters[:, 0]
# figure> hops from 1 to 4, 7 and 10{=quarters[3, 0]}, always by 3. quarters[:, :2] hops by 1, then by 2,
# figure> then by 1 again. quarters.T hops by 3 up to 10{=quarters[3, 0]}, then by 8 back to 2, by 3 up to
# figure> 11{=quarters[3, 1]}, by 8 back to 3, and by 3 up to 12{=quarters[3, 2]}.
# --8<-- [end:show]
