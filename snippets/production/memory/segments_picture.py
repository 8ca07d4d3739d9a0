"""The peak of a training step, by the length of the checkpointed segments."""

# needs: matplotlib (it draws)

import matplotlib.pyplot as plt
import torch
from checkpointed import Block, Deep
from live_bytes import peak_bytes
from torch import nn

# --8<-- [start:table]
torch.manual_seed(0)
x = torch.randn(2048, 32)
thin = nn.Sequential(*[nn.Sequential(nn.Linear(32, 32), nn.Tanh()) for _ in range(16)])
wide = nn.Sequential(*[Block(32) for _ in range(16)])
lengths = 0, 1, 2, 4, 8, 16
peaks = {
    name: [peak_bytes(Deep(chain, length), x) / x.nbytes for length in lengths]
    for name, chain in (("layers", thin), ("blocks", wide))
}
for length, *both in zip(lengths, *peaks.values(), strict=True):
    print(f"segments of {length:2}: layers {both[0]:4.0f}, blocks {both[1]:4.0f}")
# > segments of  0: layers   20, blocks  148
# > segments of  1: layers   20, blocks   28
# > segments of  2: layers   12, blocks   29
# > segments of  4: layers    9, blocks   43
# > segments of  8: layers   11, blocks   77
# > segments of 16: layers   18, blocks  148
# --8<-- [end:table]

# --8<-- [start:show]
_, ax = plt.subplots(figsize=(6, 3.2), layout="constrained")
for name, found in peaks.items():
    ax.plot(lengths[1:], found[1:], marker="o", label=name)
ax.set(xscale="log", xlabel="length of a segment", ylabel="peak, in times x")
ax.set_xticks(lengths[1:], labels=lengths[1:])
ax.minorticks_off()
ax.legend()
plt.show()
# figure> Two lines over lengths from 1 to 16. That of the blocks only rises, from 28{=peaks["blocks"][1]} to
# figure> 148{=peaks["blocks"][5]}. That of the layers falls until length 4, and rises again to 18{=peaks["layers"][5]}.
# --8<-- [end:show]
