"""Solution: warm up, wait, start the clock, launch, wait."""

from fair_clock import check_mean_time


# --8<-- [start:solution]
def mean_time(gpu, work: float, times: int = 10) -> float:
    """Return the milliseconds that the GPU needs for the work, once."""
    gpu.launch(work)
    gpu.synchronize()
    start = gpu.cpu
    for _ in range(times):
        gpu.launch(work)
    gpu.synchronize()
    return (gpu.cpu - start) / times


print(check_mean_time(mean_time))
# > Right!
# --8<-- [end:solution]
