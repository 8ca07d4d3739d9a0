"""A stopwatch that waits for the device, on any device."""

# --8<-- [start:clock]
import time
from collections.abc import Callable

import torch


def wait_for(device: torch.device) -> None:
    """Return once the device has done all that it was asked for."""
    if device.type != "cpu":  # the CPU has no queue
        torch.accelerator.synchronize(device)


def seconds(work: Callable, device: torch.device, times: int = 10) -> float:
    """Return the mean time of one call."""
    work()  # warm up
    wait_for(device)
    start = time.perf_counter()
    for _ in range(times):
        work()
    wait_for(device)
    return (time.perf_counter() - start) / times


# --8<-- [end:clock]

if __name__ == "__main__":
    # --8<-- [start:use]
    cpu = torch.device("cpu")
    x = torch.rand(500, 500)
    print(f"{seconds(lambda: x @ x, cpu) * 1e3:.2f} ms")
    # ~> 2.24 ms
    # --8<-- [end:use]
