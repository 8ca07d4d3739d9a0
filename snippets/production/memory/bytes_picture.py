"""The parts of a training as stacked bars, for batches of several sizes."""

# needs: matplotlib (it draws)

import torch
from measured import parts_of
from shapes import model

# isort: split

# --8<-- [start:show]
import matplotlib.pyplot as plt

sizes = 64, 256, 1024, 4096
bars = [parts_of(model, torch.rand(size, 256)) for size in sizes]
below = [0.0] * len(sizes)
_, ax = plt.subplots(figsize=(6, 3.2), layout="constrained")
for part in bars[0]:
    heights = [bar[part] / 1e6 for bar in bars]
    ax.bar([str(size) for size in sizes], heights, 0.6, bottom=below, label=part)
    below = [b + h for b, h in zip(below, heights, strict=True)]
ax.set(xlabel="samples in the batch", ylabel="million bytes")
ax.legend()
plt.show()
# figure> Four stacked bars. The three lower parts, weights, gradients and Adam, are the same in each. The upper
# figure> part, activations, can hardly be seen for 64 samples, and makes up
# figure> three quarters of the bar for 4096.
# --8<-- [end:show]
