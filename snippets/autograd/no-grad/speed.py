"""What an operation costs with a record, without one, and in inference mode."""

# --8<-- [start:time]
from contextlib import nullcontext

import torch
from torch.utils.benchmark import Timer

small = torch.ones(10, requires_grad=True)
modes = {
    "recorded": nullcontext(),
    "no_grad": torch.no_grad(),
    "inference_mode": torch.inference_mode(),
}
for name, mode in modes.items():
    with mode:
        timer = Timer("small.view(2, 5)", globals={"small": small})
        time = timer.blocked_autorange(min_run_time=0.05).median
    print(f"{name:<15} {time * 1e6:.1f} microseconds")
# ~> recorded        1.0 microseconds
# ~> no_grad         0.7 microseconds
# ~> inference_mode  0.6 microseconds
# --8<-- [end:time]
