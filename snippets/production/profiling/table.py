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
# ~>               aten::mm        71.55%     186.187ms        71.55%     186.189ms     186.189ms             1
# ~>                prepare        24.93%      64.883ms        24.93%      64.883ms      64.883ms             1
# ~>              aten::std         3.38%       8.785ms         3.38%       8.807ms       8.807ms             1
# ~> ----------------------  ------------  ------------  ------------  ------------  ------------  ------------
# ~> Self CPU time total: 260.233ms
# --8<-- [end:profile]

# --8<-- [start:rank]
by_self = max(found, key=lambda row: row.self_cpu_time_total)
by_total = max(found, key=lambda row: row.cpu_time_total)
print(f"by Self CPU: {by_self.key}, by CPU total: {by_total.key}")
# > by Self CPU: aten::mm, by CPU total: score
# --8<-- [end:rank]

# --8<-- [start:self]
label = next(event for event in prof.events() if event.name == "score")
called = label.cpu_children
print([event.name for event in called])
# > ['aten::matmul', 'aten::slice', 'aten::std']
rest = label.cpu_time_total - sum(event.cpu_time_total for event in called)
print("is Self CPU:", abs(rest - label.self_cpu_time_total) < 0.01)
# > is Self CPU: True
# --8<-- [end:self]
