"""What the record keeps in memory, step by step."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:count]
import matplotlib.pyplot as plt
import torch
from torch.autograd.graph import saved_tensors_hooks


def kept(steps):
    """Return the bytes that the record keeps after each step."""
    saved = []

    def save(tensor):
        saved.append(tensor.nbytes)
        return tensor

    x = torch.ones(500, 500, requires_grad=True)
    totals = []
    with saved_tensors_hooks(save, lambda tensor: tensor):
        for _ in range(steps):
            x = torch.sin(x)
            totals.append(sum(saved))
    return totals


# --8<-- [end:count]

# --8<-- [start:compare]
recorded = kept(40)
with torch.no_grad():
    unrecorded = kept(40)
print(f"{recorded[0]:>10,} bytes after 1 step")
# >  1,000,000 bytes after 1 step
print(f"{recorded[-1]:>10,} bytes after 40")
# > 40,000,000 bytes after 40
print(f"{unrecorded[-1]:>10,} bytes after 40, inside no_grad")
# >          0 bytes after 40, inside no_grad
steps = range(1, 41)
plt.plot(steps, [total / 1e6 for total in recorded], label="recorded")
plt.plot(steps, unrecorded, "--", label="inside no_grad")
plt.xlabel("steps")
plt.ylabel("megabytes kept for the way back")
plt.legend()
plt.show()
# figure> The memory kept for the way back. While recording, it grows along a straight line, from
# figure> 1{=recorded[0] / 1e6} megabyte after the first step to 40{=recorded[-1] / 1e6} after
# figure> 40{=len(steps)} steps. Inside no_grad it stays at zero{=unrecorded[-1]}.
# --8<-- [end:compare]
