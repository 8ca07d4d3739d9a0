"""Question: what a loop over samples costs."""

import torch
from torch import nn
from torch.profiler import profile

# --8<-- [start:question]
layer, rows = nn.Linear(8, 2), torch.zeros(32, 8)

with profile(acc_events=True) as prof:
    for row in rows:
        layer(row)
    layer(rows)

counts = {event.key: event.count for event in prof.key_averages()}
print(counts["aten::linear"])
# > 33
# --8<-- [end:question]
