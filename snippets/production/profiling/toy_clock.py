"""The statistics of a Timer, with a clock that the task itself pushes on."""

# --8<-- [start:report]
from itertools import cycle

from torch.utils import benchmark


class ToyClock:
    """Each call of `task` takes the next of the given milliseconds."""

    def __init__(self, costs: list[float]) -> None:
        self.now = 0.0
        self.costs = cycle(costs)

    def task(self) -> None:
        self.now += next(self.costs) / 1000


clock = ToyClock([1, 1, 1, 1, 101, 1, 1, 1, 1, 1])
timer = benchmark.Timer(
    "clock.task()", timer=lambda: clock.now, globals={"clock": clock}
)
found = timer.blocked_autorange(min_run_time=0.5)
print(f"mean {found.mean * 1e3:.2f} ms, median {found.median * 1e3:.2f} ms")
# > mean 12.36 ms, median 1.00 ms
# --8<-- [end:report]
