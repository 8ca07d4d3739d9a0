"""The same product, timed a hundred times, one run at a time."""

# --8<-- [start:runs]
import time

import torch

torch.manual_seed(0)
rows, weights = torch.rand(500, 200), torch.rand(200, 20)

runs = []
for _ in range(100):
    start = time.perf_counter()
    rows @ weights
    runs.append((time.perf_counter() - start) * 1e6)

print(f"the first: {runs[0]:.1f} us")
# ~> the first: 670.8 us
print(f"the shortest: {min(runs):.1f} us, the longest: {max(runs):.1f} us")
# ~> the shortest: 56.6 us, the longest: 670.8 us
# --8<-- [end:runs]
