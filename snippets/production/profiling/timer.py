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
# ~> median 59.9 us, IQR 1.1 us
# ~> median 1267.9 us, IQR 8161.7 us
print("measurements:", len(measured[0].times), "of", measured[0].number_per_run)
# ~> measurements: 977 of 1
print("four times as long:", measured[1].median > 4 * measured[0].median)
# > four times as long: True
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
