"""The sizes of the gradients, and what float16 can hold."""

# needs: sklearn (the module with the gradients wants the digits)
# needs: matplotlib (it draws)

import matplotlib.pyplot as plt
import torch
from underflow import gradients

# --8<-- [start:show]
sizes = gradients.abs()
bins = torch.logspace(-16, 4, 81)
_, ax = plt.subplots(figsize=(6, 3), layout="constrained")
ax.hist(sizes, bins, alpha=0.7, label="as they are")
ax.hist(sizes * 2**16, bins, alpha=0.7, label="times 65,536")
ax.axvspan(3e-8, 65504, alpha=0.2, color="C2", label="float16")
ax.set(xscale="log", xlabel="size of a gradient", ylabel="how many")
ax.legend()
plt.show()
# figure> Two hills of the same form over a logarithmic axis, and a wide band for what float16 can hold. The
# figure> hill of the gradients as they are lies more than half to the left of the band. Times 65,536, it is inside.
# --8<-- [end:show]
