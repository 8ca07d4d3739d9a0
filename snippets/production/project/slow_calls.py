"""How many calls it takes to move a batch, one image after the other."""

# needs: sklearn (the digits come with it)

from digits import images, train
from slow import shift_slowly

# isort: split

# --8<-- [start:profile]
import torch
from torch.profiler import ProfilerActivity, profile

batch = images[train[:64]]
shifts = torch.randint(-1, 2, (64, 2), generator=torch.Generator().manual_seed(0))
with profile(activities=[ProfilerActivity.CPU], acc_events=True) as profiler:
    shift_slowly(batch, shifts)
calls = {event.key: event.count for event in profiler.key_averages()}
for name in ("aten::constant_pad_nd", "aten::slice", "aten::copy_"):
    print(f"{name:22}{calls[name]:4} calls")
# > aten::constant_pad_nd   64 calls
# > aten::slice            154 calls
# > aten::copy_             64 calls
# --8<-- [end:profile]
