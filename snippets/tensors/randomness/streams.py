"""The streams of two seeds, drawn as rows of bars."""

# needs: matplotlib (draws the bars)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

_, rows = plt.subplots(3, 1, figsize=(6.4, 3), sharex=True, sharey=True)
for ax, seed in zip(rows, (0, 0, 1), strict=True):
    torch.manual_seed(seed)
    ax.bar(range(1, 31), torch.rand(30).numpy(), color=f"C{seed}")
    ax.set(ylabel=f"seed {seed}", yticks=(0, 1))
rows[-1].set(xlabel="first to thirtieth number")
plt.show()
# figure> Three rows of thirty bars between 0 and 1, without any visible order. The rows of
# figure> the two runs with seed 0 are alike, bar for bar. The row of seed 1 is another one.
# --8<-- [end:draw]
