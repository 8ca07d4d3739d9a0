"""The sizes of the gradients, and what float16 can hold."""

# needs: sklearn (the module with the gradients wants the digits)
# needs: matplotlib (it draws)

import matplotlib.pyplot as plt
import torch
from underflow import gradients

# --8<-- [start:show]
lost = 2.0**-25  # half of the smallest float16: rounded to 0
sizes = gradients.abs()
bins = torch.logspace(-16, 4, 81)
_, ax = plt.subplots(figsize=(6, 3), layout="constrained")
ax.hist(sizes, bins, alpha=0.7, label="as they are")
ax.hist(sizes * 2**16, bins, alpha=0.7, label="times 65,536")
ax.axvspan(lost, torch.finfo(torch.float16).max, alpha=0.2, color="C2", label="float16")
ax.set(xscale="log", xlabel="size of a gradient", ylabel="how many")
ax.legend()
plt.show()
# figure> Two hills of the same form over a logarithmic axis, and a wide band for what float16 holds, from
# figure> about 1e-8 to 1e5. The hill of the gradients as they are lies mostly left of the band. Multiplied by
# figure> 65,536, it lies inside, but for its left foot.
# --8<-- [end:show]
