"""How many bytes each operator asks for."""

import torch
from torch.profiler import ProfilerActivity, profile

# --8<-- [start:profile]
batch, weights = torch.ones(1000, 50), torch.ones(50, 250)
with profile(
    activities=[ProfilerActivity.CPU], profile_memory=True, acc_events=True
) as prof:
    hidden = batch @ weights
    active = hidden.relu()
    active.relu_()
    del hidden

for row in prof.key_averages():
    if row.self_cpu_memory_usage:
        print(f"{row.key}: {row.self_cpu_memory_usage} bytes")
# > aten::mm: 1000000 bytes
# > aten::clamp_min: 1000000 bytes
# > [memory]: -1000000 bytes
# --8<-- [end:profile]
