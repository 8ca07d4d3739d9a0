"""From “training is slow” to three lines, by a table of operators."""

import torch
from mended import ScaledReadings
from slow import F, Readings, train
from tools import calls, profiled

# --8<-- [start:first]
prof = profiled(lambda: train(Readings()))
rows = prof.key_averages()
top = max(rows, key=lambda row: row.self_cpu_time_total)
whole = sum(row.self_cpu_time_total for row in rows)
print(f"{top.key}, {top.count} calls")
# > aten::std, 320 calls
print(f"share of the time: {top.self_cpu_time_total / whole:.0%}")
# ~> share of the time: 78%
# --8<-- [end:first]

# --8<-- [start:second]
readings = ScaledReadings()
prof = profiled(lambda: train(readings))
for name in ("aten::linear", "aten::cross_entropy_loss", "Optimizer.step#SGD.step"):
    print(f"{name}: {calls(prof)[name]}")
# > aten::linear: 20
# > aten::cross_entropy_loss: 320
# > Optimizer.step#SGD.step: 10
# --8<-- [end:second]

# --8<-- [start:loss]
prof = profiled(lambda: train(readings, F.cross_entropy))
print("aten::cross_entropy_loss:", calls(prof)["aten::cross_entropy_loss"])
# > aten::cross_entropy_loss: 10
print("aten::_local_scalar_dense:", calls(prof)["aten::_local_scalar_dense"])
# > aten::_local_scalar_dense: 12
# --8<-- [end:loss]

# --8<-- [start:sync]
note = torch.Tensor.detach
prof = profiled(lambda: train(readings, F.cross_entropy, note))
print("aten::_local_scalar_dense:", calls(prof)["aten::_local_scalar_dense"])
# > aten::_local_scalar_dense: 3

before, after = train(Readings()), train(readings, F.cross_entropy, note)
print(f"mean loss before: {before:.4f}, after: {after:.4f}")
# > mean loss before: 0.7022, after: 0.7022
# --8<-- [end:sync]
