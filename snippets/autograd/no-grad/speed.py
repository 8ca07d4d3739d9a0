"""What an operation costs with a record, without one, and in inference mode."""

# runs: alone (it measures time)

# --8<-- [start:time]
import timeit
from contextlib import nullcontext

import torch

small = torch.ones(10, requires_grad=True)
modes = {
    "recorded": nullcontext(),
    "no_grad": torch.no_grad(),
    "inference_mode": torch.inference_mode(),
}
for name, mode in modes.items():
    with mode:
        runs = timeit.repeat(small.exp, number=2_000, repeat=20)
    print(f"{name:<15} {min(runs) / 2_000 * 1e6:.1f} microseconds")
# ~> recorded        1.4 microseconds
# ~> no_grad         0.8 microseconds
# ~> inference_mode  0.7 microseconds
# --8<-- [end:time]
