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
    """A toy GPU whose first launch takes 100 ms longer, as it has to get ready."""

    def __init__(self, queued: float) -> None:
        self.cpu, self.done, self.cold = 0.0, queued, 100.0

    def launch(self, work: float) -> None:
        self.cpu += 0.01
        self.done = max(self.done, self.cpu) + work + self.cold
        self.cold = 0.0

    def synchronize(self) -> None:
        self.cpu = max(self.cpu, self.done)


def check_mean_time(mean_time) -> str:
    found = mean_time(ColdGPU(queued=0.0), 4.0)
    if found is None:
        return "Not yet: it returns None."
    if found < 3.9:
        return f"Not yet: 4 ms of work take {found:.2f} ms? Who waits for the GPU?"
    if found > 13.9:
        return f"Not yet: {found:.2f} ms. Does the first launch count?"
    if found > 4.1:
        return f"Not yet: {found:.2f} ms. When does the clock start?"
    busy = mean_time(ColdGPU(queued=500.0), 4.0)
    if busy > 4.1:
        return f"Not yet: {busy:.2f} ms, if the GPU is still busy at the beginning."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mean_time(mean_time))
    # > Not yet: 4 ms of work take 0.01 ms? Who waits for the GPU?
    # --8<-- [end:try]
