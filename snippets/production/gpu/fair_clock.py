"""Exercise: find what is wrong with a stopwatch."""


# --8<-- [start:starter]
def mean_time(gpu, work: float, times: int = 10) -> float:
    """Return the milliseconds that the GPU needs for the work, once."""
    start = gpu.cpu
    for _ in range(times):
        gpu.launch(work)
    return (gpu.cpu - start) / times  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
class ColdGPU:
    """A toy GPU whose first launch takes 100 ms longer, as it has to get ready.

    Its pace is the milliseconds that it needs for a millisecond of work.
    """

    def __init__(self, pace: float = 1.0, queued: float = 0.0) -> None:
        self.cpu, self.cold, self.pace, self._done = 0.0, 100.0, pace, queued

    def launch(self, work: float) -> None:
        self.cpu += 0.01
        self._done = max(self._done, self.cpu) + self.pace * work + self.cold
        self.cold = 0.0

    def synchronize(self) -> None:
        self.cpu = max(self.cpu, self._done)


def check_mean_time(mean_time) -> str:
    """Say whether the time is right, for a slow GPU and a busy one, too."""
    try:
        found = mean_time(ColdGPU(), 4.0)
        if found is None:
            return "Not yet: it returns None."
        if found < 3.9:
            return f"Not yet: 4 ms of work take {found:.2f} ms? Who waits for the GPU?"
        if found > 13.9:
            return f"Not yet: {found:.2f} ms. Does the first launch count?"
        if not found < 4.1:
            return f"Not yet: {found:.2f} ms. When does the clock start?"
        slow = mean_time(ColdGPU(pace=1.5), 4.0, times=4)
        if not 5.9 < slow < 6.1:
            return f"Not yet: {slow:.2f} ms, where a slower GPU needs 6 ms."
        busy = mean_time(ColdGPU(queued=500.0), 4.0)
        if not 3.9 < busy < 4.1:
            return f"Not yet: {busy:.2f} ms, if the GPU is still busy at the beginning."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mean_time(mean_time))
    # > Not yet: 4 ms of work take 0.01 ms? Who waits for the GPU?
    # --8<-- [end:try]
