"""What is in the memory after a change: shared, and copied."""

# needs: numpy (one of the two names)
# needs: matplotlib (draws the memory)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import numpy as np
import torch


def draw_cells(ax, values, top: float, color: str) -> None:
    """Draw numbers in a row of boxes."""
    for i, value in enumerate(values):
        corner = (2.6 + i, top)
        box = plt.Rectangle(corner, 0.94, 0.94, fc=color, alpha=0.35)
        ax.add_patch(box)
        middle = (corner[0] + 0.47, top + 0.49)
        ax.text(*middle, f"{value:g}", ha="center", va="center")


def draw_memory(ax, title: str, array, tensor: torch.Tensor) -> None:
    """Draw an array, a tensor and where their numbers lie."""
    shared = np.shares_memory(array, tensor.numpy())
    rows = {"array": 0, "tensor": 0 if shared else 1.6}
    draw_cells(ax, array, 0, "C0")
    if not shared:
        draw_cells(ax, tensor, 1.6, "C1")
    for name, label in (("array", 0), ("tensor", 1.6)):
        ax.text(0, label + 0.55, name, family="monospace", size=12)
        start, end = (1.55, label + 0.47), (2.55, rows[name] + 0.47)
        style = {"arrowstyle": "-|>", "color": "C2"}
        ax.annotate("", end, start, arrowprops=style)
    ax.set_title(title, family="monospace", size=12)
    ax.set(xlim=(-0.1, 5.8), ylim=(2.7, -0.2), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
_, (left, right) = plt.subplots(1, 2, figsize=(6.8, 2))
array = np.array([17.0, 21.0, 20.0])
shared, copied = torch.from_numpy(array), torch.tensor(array)
array[0] = 99
draw_memory(left, "from_numpy(array)", array, shared)
draw_memory(right, "tensor(array)", array, copied)
plt.show()
# figure> Left, from_numpy: the names array and tensor both point to one row of boxes with
# figure> 99{=shared[0]}, 21{=shared[1]}, 20{=shared[2]}. Right, torch.tensor: array points to
# figure> 99{=array[0]}, 21{=array[1]}, 20{=array[2]}, and tensor to a row of its own, which still holds
# figure> 17{=copied[0]}, 21{=copied[1]}, 20{=copied[2]}.
# --8<-- [end:show]
