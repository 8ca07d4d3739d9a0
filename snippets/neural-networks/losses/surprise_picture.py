"""The loss of a forecast of rain, when it rains and when it does not."""

# needs: matplotlib (draws the curves)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

p = torch.linspace(0.005, 0.995, 199)
_, ax = plt.subplots(figsize=(5.2, 2.8))
ax.plot(p, -p.log(), label="it rains")
ax.plot(p, -(1 - p).log(), label="it stays dry")
ax.set(xlabel="forecast probability of rain", ylabel="loss")
ax.legend(loc="upper center")
plt.show()
# figure> Two mirrored curves over the forecast probability of rain. If it rains, the loss is
# figure> above 5{=-p[0].log()} near 0, 0.7{=-p[len(p) // 2].log()} at one half, and falls to
# figure> 0{=-p[-1].log()} at 1. If it stays dry, it starts at 0 and climbs above 5 near 1.
# --8<-- [end:draw]
