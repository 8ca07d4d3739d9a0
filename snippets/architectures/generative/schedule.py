"""How much data and how much noise a point is made of, in two families."""

# needs: matplotlib (it draws)

import torch
from matplotlib import pyplot as plt

# --8<-- [start:show]
betas = torch.linspace(1e-4, 0.02, 1000)
kept = (1 - betas).cumprod(dim=0).flip(0)[9::10]  # from noise to data
t = torch.linspace(0, 1, 100)
_, ax = plt.subplots(figsize=(5.4, 4.0), layout="constrained")
ax.plot(t, t, "C0", label="data, flow matching")
ax.plot(t, 1 - t, "C0--", label="noise, flow matching")
ax.plot(t, kept.sqrt(), "C1", label="data, DDPM")
ax.plot(t, (1 - kept).sqrt(), "C1--", label="noise, DDPM")
ax.set(xlabel="t", ylabel="weight")
ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()
# figure> Four curves over t. Flow matching: two straight lines, the data's from 0 to 1, the noise's
# figure> down. DDPM: that of the data stays near 0 at first, then rises; that of the noise falls late.
# --8<-- [end:show]
