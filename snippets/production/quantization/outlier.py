"""One large row, and what it does to the others."""

from scales import find_scales, to_whole

# isort: split

# --8<-- [start:outlier]
import torch

torch.manual_seed(0)
weight = torch.randn(3, 1000) * 0.05
weight[2] *= 100  # an outlier row
for name, dim in (("one for all", ()), ("one per row", 1)):
    scales = find_scales(weight, dim)
    whole = to_whole(weight, scales)
    different = [len(row.unique()) for row in whole]
    missed = (whole * scales - weight).norm(dim=1) / weight.norm(dim=1)
    print(f"{name}: {different} numbers, off by", [f"{m:.1%}" for m in missed])
# > one for all: [3, 3, 144] numbers, off by ['80.9%', '83.4%', '1.0%']
# > one per row: [157, 165, 144] numbers, off by ['0.9%', '0.8%', '1.0%']
# --8<-- [end:outlier]
