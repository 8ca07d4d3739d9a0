"""One product against a loop over its rows, measured many times."""

# --8<-- [start:measure]
import torch
from torch.utils import benchmark

torch.manual_seed(0)
rows, weights = torch.rand(500, 200), torch.rand(200, 20)

known = {"rows": rows, "weights": weights}
whole = benchmark.Timer("rows @ weights", globals=known)
loop = benchmark.Timer("for row in rows: row @ weights", globals=known)
measured = [timer.blocked_autorange(min_run_time=0.2) for timer in (whole, loop)]

for found in measured:
    print(f"median {found.median * 1e6:.1f} us, IQR {found.iqr * 1e6:.1f} us")
# ~> median 57.8 us, IQR 0.5 us
# ~> median 1042.0 us, IQR 25.5 us
first = measured[0]
print(f"{len(first.times)} measurements of {first.number_per_run} runs")
# ~> 35 measurements of 100 runs
# --8<-- [end:measure]

# --8<-- [start:threads]
seen = []
timer = benchmark.Timer(
    "seen.append(torch.get_num_threads())",
    globals={"seen": seen, "torch": torch},
    num_threads=2,
)
timer.timeit(10)
print("inside:", set(seen), "outside:", torch.get_num_threads())
# > inside: {2} outside: 1
# --8<-- [end:threads]
