"""Two labels, three expensive lines, and what the table says about them."""

# --8<-- [start:profile]
import torch
from torch.profiler import ProfilerActivity, profile, record_function

torch.manual_seed(0)
square = torch.rand(2000, 2000)


def prepare() -> int:
    with record_function("prepare"):
        return sum(n * n for n in range(900_000))  # no tensors here


def score(x: torch.Tensor) -> torch.Tensor:
    with record_function("score"):
        return (x @ x)[:500].std(0)


prepare()  # warm up
score(square)
with profile(activities=[ProfilerActivity.CPU], acc_events=True) as prof:
    prepare()
    score(square)

found = prof.key_averages()
print(found.table(sort_by="self_cpu_time_total", row_limit=3))
# ~> ----------------------  ------------  ------------  ------------  ------------  ------------  ------------
# ~>                   Name    Self CPU %      Self CPU   CPU total %     CPU total  CPU time avg    # of Calls
# ~> ----------------------  ------------  ------------  ------------  ------------  ------------  ------------
# ~>               aten::mm        82.22%     148.487ms        82.22%     148.489ms     148.489ms             1
# ~>                prepare        14.93%      26.955ms        14.93%      26.955ms      26.955ms             1
# ~>              aten::std         2.67%       4.825ms         2.68%       4.834ms       4.834ms             1
# ~> ----------------------  ------------  ------------  ------------  ------------  ------------  ------------
# ~> Self CPU time total: 180.600ms
# --8<-- [end:profile]

# --8<-- [start:rank]
by_self = max(found, key=lambda row: row.self_cpu_time_total)
by_total = max(found, key=lambda row: row.cpu_time_total)
print(f"by Self CPU: {by_self.key}, by CPU total: {by_total.key}")
# > by Self CPU: aten::mm, by CPU total: score
# --8<-- [end:rank]
