"""Which steps of a long training a schedule records."""

import torch
from tools import calls
from torch.profiler import ProfilerActivity, profile

# --8<-- [start:plan]
plan = torch.profiler.schedule(wait=2, warmup=1, active=3, repeat=1)
print([plan(step).name for step in range(7)])
# > ['NONE', 'NONE', 'WARMUP', 'RECORD', 'RECORD', 'RECORD_AND_SAVE', 'NONE']
# --8<-- [end:plan]

# --8<-- [start:steps]
layer, rows = torch.nn.Linear(4, 4), torch.ones(2, 4)


def report(prof: profile) -> None:
    print("calls of aten::linear:", calls(prof)["aten::linear"])


cpu = [ProfilerActivity.CPU]
with profile(
    activities=cpu, schedule=plan, on_trace_ready=report, acc_events=True
) as prof:
    for _ in range(1000):
        layer(rows)
        prof.step()
# > calls of aten::linear: 3
# --8<-- [end:steps]
