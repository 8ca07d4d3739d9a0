"""Question: which steps a schedule records."""

from torch.profiler import schedule

# --8<-- [start:question]
plan = schedule(wait=1, warmup=1, active=2, repeat=1)

names = [plan(step).name for step in range(8)]
print([step for step in range(8) if names[step].startswith("RECORD")])
# > [2, 3]
# --8<-- [end:question]
