"""The same matrix products on the CPU and on the GPU."""

# needs: cuda (it compares a GPU with the CPU)
# runs: alone (it measures time)
# needs: matplotlib (it draws the figure)
# time: 120 s (the CPU takes long for the largest matrices)

import matplotlib.pyplot as plt
import torch
from speed import product_time
from speed_picture import draw

# --8<-- [start:table]
sizes = [64, 128, 256, 512, 1024, 2048, 4096]
cpu = [product_time(n, torch.device("cpu")) for n in sizes]
gpu = [product_time(n, torch.device("cuda")) for n in sizes]
print(f"CPU threads: {torch.get_num_threads()}")
# cuda~>
for n, one, other in zip(sizes, cpu, gpu, strict=True):
    times = f"CPU {one * 1e3:8.3f} ms, GPU {other * 1e3:6.3f} ms"
    print(f"{n:4}: {times}, ratio {one / other:6.1f}")
# cuda~>
# --8<-- [end:table]

# --8<-- [start:show]
draw({"CPU": cpu, "GPU": gpu}, sizes)
plt.show()
# figure~> The time of one product over the size of the matrices, both axes
# figure~> logarithmic, with a curve for the CPU and one for the GPU.
# --8<-- [end:show]
