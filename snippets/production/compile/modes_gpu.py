"""The modes on a GPU: a small model, for which asking takes longer than computing."""

# needs: cuda (CUDA graphs exist only there)
# time: 300 s (compiles three times, once with a search for the fastest kernels)

import statistics
import time

from photo import torch

# --8<-- [start:compare]
small = torch.nn.Sequential(*(torch.nn.Linear(64, 64) for _ in range(8))).cuda()
rows = torch.rand(32, 64, device="cuda")


def microseconds(function, *inputs) -> float:
    torch.cuda.synchronize()
    start = time.perf_counter()
    function(*inputs)
    torch.cuda.synchronize()
    return 1e6 * (time.perf_counter() - start)


with torch.no_grad():
    for mode in ("eager", "default", "reduce-overhead", "max-autotune"):
        torch.compiler.reset()
        model = small if mode == "eager" else torch.compile(small, mode=mode)
        for _ in range(5):
            model(rows)
        middle = statistics.median(microseconds(model, rows) for _ in range(50))
        print(f"{mode:16}{middle:8.0f} µs")
# cuda~>
# --8<-- [end:compare]
