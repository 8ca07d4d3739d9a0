"""Range and spacing of the three types, drawn."""

# needs: matplotlib (it draws)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import numpy as np
import torch


def draw_range(ax, types) -> None:
    """Draw a bar from the smallest to the largest number of each type."""
    for row, dtype in enumerate(types):
        info = torch.finfo(dtype)
        full, largest = np.log10([info.smallest_normal, info.max])
        smallest = np.log10(info.smallest_normal * info.eps)
        ax.barh(row, largest - full, left=full, color="C0", height=0.5)
        ax.barh(row, full - smallest, left=smallest, color="C1", height=0.5)
    ax.set_title("Range")
    ax.set_xticks([-40, -20, 0, 20, 40], ["1e-40", "1e-20", "1", "1e20", "1e40"])


def draw_numbers(ax, types, end: float = 1 + 1 / 16) -> None:
    """Draw a line for each number of each type from 1 to the end."""
    for row, dtype in enumerate(types):
        step = torch.finfo(dtype).eps
        if step < 1e-5:  # too many to tell apart
            ax.barh(row, end - 1, left=1, color="C0", height=0.5)
        else:
            numbers = np.arange(1, end + step / 2, step)
            ax.vlines(numbers, row - 0.25, row + 0.25, color="C0", lw=1)
    ax.set_title("Every number from 1 to 1.0625")


# --8<-- [end:draw]

# --8<-- [start:show]
types = torch.float32, torch.float16, torch.bfloat16
names = [str(dtype).removeprefix("torch.") for dtype in types]
_, axes = plt.subplots(2, 1, figsize=(6, 4), layout="constrained")
draw_range(axes[0], types)
draw_numbers(axes[1], types)
for ax, label in zip(axes, ("size of a number", "number"), strict=True):
    ax.set_yticks(range(3), names)
    ax.invert_yaxis()
    ax.set_xlabel(label)
plt.show()
# figure> Two charts. Range: long bars for float32 and bfloat16, from about 1e-40 to 1e40, and a short one
# figure> around 1 for float16. Numbers from 1 to 1.0625: a solid bar for float32, many lines close
# figure> together for float16, and few lines far apart for bfloat16.
# --8<-- [end:show]
