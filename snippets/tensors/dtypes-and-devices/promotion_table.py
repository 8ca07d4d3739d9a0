"""Every pair of common data types and the type of their sum, as a table."""

# needs: matplotlib (draws the table)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

names = ["bool", "uint8", "int8", "int32", "int64"]
names += ["float16", "bfloat16", "float32", "float64"]
size = len(names)

_, ax = plt.subplots(figsize=(6.4, 3.6))
for row, left in enumerate(names):
    for column, right in enumerate(names):
        a = torch.ones(1, dtype=getattr(torch, left))
        b = torch.ones(1, dtype=getattr(torch, right))
        result = (a + b).dtype  # what a run says
        color = 2 if result == torch.bool else 1 if result.is_floating_point else 0
        style = {"fc": f"C{color}", "ec": f"C{color}", "alpha": 0.3}
        ax.add_patch(plt.Rectangle((column, row), 0.94, 0.9, **style))
        text = str(result).removeprefix("torch.")
        ax.text(column + 0.47, row + 0.47, text, size=7.5, ha="center", va="center")
ticks = [number + 0.47 for number in range(size)]
ax.set(xlim=(0, size), ylim=(size, 0))
ax.set_xticks(ticks, names, size=7.5)
ax.set_yticks(ticks, names, size=9)
ax.tick_params(length=0, labeltop=True, labelbottom=False)
ax.set_frame_on(False)
# --8<-- [end:draw]

# --8<-- [start:show]
plt.show()
# figure> A table of nine types by nine types. Two whole types give a whole type, the
# figure> larger of the two; uint8 with int8 gives int16. A whole type with a float type gives
# figure> that float type, even int64 with float16. float16 with bfloat16 gives float32.
# --8<-- [end:show]
