"""Every pair of common data types and the type of their sum."""

# needs: matplotlib (draws the table)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_sums(names: list[str]) -> None:
    """Add ones of every pair of types, and draw the types of the sums."""
    _, ax = plt.subplots(figsize=(6.4, 3.6))
    ones = [torch.ones(1, dtype=getattr(torch, name)) for name in names]
    for row, a in enumerate(ones):
        for column, b in enumerate(ones):
            kind = (a + b).dtype
            color = int(kind.is_floating_point) + 2 * (kind == torch.bool)
            style = {"fc": f"C{color}", "ec": f"C{color}", "alpha": 0.3}
            ax.add_patch(plt.Rectangle((column, row), 0.94, 0.9, **style))
            text = {"s": str(kind).removeprefix("torch."), "size": 7.5}
            middle = (column + 0.47, row + 0.47)
            ax.text(*middle, **text, ha="center", va="center")
    ticks = [number + 0.47 for number in range(len(names))]
    ax.set(xlim=(0, len(names)), ylim=(len(names), 0))
    ax.set_xticks(ticks, names, size=7.5)
    ax.set_yticks(ticks, names, size=9)
    ax.tick_params(length=0, labeltop=True, labelbottom=False)
    ax.set_frame_on(False)


# --8<-- [end:draw]

# --8<-- [start:show]
whole = ["uint8", "int8", "int32", "int64"]
floats = ["float16", "bfloat16", "float32", "float64"]
draw_sums(["bool", *whole, *floats])
plt.show()
# figure> A table of nine types by nine types. Two whole types give a whole type, the
# figure> larger of the two; uint8 with int8 gives int16. A whole type with a float type gives
# figure> that float type, even int64 with float16. float16 with bfloat16 gives float32.
# --8<-- [end:show]
