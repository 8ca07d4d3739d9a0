"""`arange` and `linspace` over the same interval, on a number line."""

# needs: matplotlib (draws the number line)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

fig, ax = plt.subplots(figsize=(6.4, 1.7), layout="constrained")
ax.plot(torch.arange(0, 1, 0.25), [1] * 4, "o", color="C0", markersize=11)
ax.plot(1, 1, "o", color="C0", markersize=11, markerfacecolor="none")
ax.plot(torch.linspace(0, 1, 5), [0] * 5, "o", color="C1", markersize=11)
ax.set_yticks([1, 0], labels=["arange(0, 1, 0.25)", "linspace(0, 1, 5)"])
ax.set(xticks=[0, 0.25, 0.5, 0.75, 1], ylim=(-0.6, 1.6))
plt.show()
# figure> A number line from 0 to 1. arange(0, 1, 0.25) puts dots on 0, 0.25, 0.5 and
# figure> 0.75, and the ring on 1 says that the end is left out. linspace(0, 1, 5) puts
# figure> dots on 0, 0.25, 0.5, 0.75 and 1.
# --8<-- [end:draw]
