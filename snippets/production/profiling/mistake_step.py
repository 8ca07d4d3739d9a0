"""A schedule whose steps nobody counts."""

import torch
from torch.profiler import ProfilerActivity, profile

# --8<-- [start:mistake]
layer, rows = torch.nn.Linear(4, 4), torch.ones(2, 4)
plan = torch.profiler.schedule(wait=2, warmup=1, active=3, repeat=1)
with profile(activities=[ProfilerActivity.CPU], schedule=plan, acc_events=True) as prof:
    for _ in range(100):
        layer(rows)  # and no prof.step()
try:
    prof.key_averages()
except AssertionError as error:
    print(error)
# > Profiler must be initialized before getting key averages
# --8<-- [end:mistake]
