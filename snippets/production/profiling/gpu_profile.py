"""Where a GPU's time goes."""

# needs: cuda (it profiles a GPU)

import torch
from torch.profiler import ProfilerActivity, profile

# --8<-- [start:profile]
x = torch.rand(4096, 4096, device="cuda")


def ask() -> float:
    return (x @ x).relu().mean().item()


ask()  # warm up
both = [ProfilerActivity.CPU, ProfilerActivity.CUDA]
with profile(activities=both, acc_events=True) as prof:
    ask()

rows = {row.key: row for row in prof.key_averages()}
for name in ("aten::mm", "aten::_local_scalar_dense"):
    cpu, gpu = rows[name].cpu_time_total, rows[name].device_time_total
    print(f"{name}: CPU {cpu / 1e3:.3f} ms, GPU {gpu / 1e3:.3f} ms")
# cuda~>
# --8<-- [end:profile]
