"""Answers to the exercise “A stopwatch with two faults”, and what its check says."""

from fair_clock import check_mean_time


def wait_for_each(gpu, work, times=10):
    gpu.launch(0.0)
    gpu.synchronize()
    total = 0.0
    for _ in range(times):
        start = gpu.cpu
        gpu.launch(work)
        gpu.synchronize()
        total += gpu.cpu - start
    return total / times


def warmed_up_more(gpu, work, times=10):
    for _ in range(3):
        gpu.launch(work)
        gpu.synchronize()
    before = gpu.cpu
    for _ in range(times):
        gpu.launch(work)
    gpu.synchronize()
    after = gpu.cpu
    return (after - before) / times


def shortest(gpu, work, times=10):
    gpu.synchronize()
    found = []
    for _ in range(times):
        start = gpu.cpu
        gpu.launch(work)
        gpu.synchronize()
        found.append(gpu.cpu - start)
    return min(found)


def clock(gpu, work, times=10, warm=0, wait=True, end=True, divide=True):
    """Return what a clock shows that leaves out some of the steps."""
    for _ in range(warm):
        gpu.launch(work)
    if wait:
        gpu.synchronize()
    start = gpu.cpu
    for _ in range(times):
        gpu.launch(work)
    if end:
        gpu.synchronize()
    return (gpu.cpu - start) / (times if divide else 1)


def without(**steps):
    return lambda gpu, work, times=10: clock(gpu, work, times, **steps)


def ten_always(gpu, work, times=10):
    return clock(gpu, work, times, warm=1, divide=False) / 10


def warm_up_counted(gpu, work, times=10):
    return clock(gpu, work, times, warm=1) * times / (times + 1)


def of_the_queue(gpu, work, times=10):
    clock(gpu, work, 1)
    start = gpu.done
    for _ in range(times):
        gpu.launch(work)
    return (gpu.done - start) / times


def since_the_beginning(gpu, work, times=10):
    clock(gpu, work, times, warm=1)
    return gpu.cpu / times


def free_gpu(gpu, work, times=10):
    """Warm up, wait for as long as a free GPU needs, and start the clock."""
    start = gpu.cpu + 100.0 + 1.5 * work
    clock(gpu, work, times, warm=1, wait=False)
    return (gpu.cpu - start) / times if gpu.cpu > 500 else clock(gpu, work, times)


def no_return(gpu, work, times=10):
    clock(gpu, work, times, warm=1)


RIGHT = {
    "a wait for each launch": wait_for_each,
    "warmed up more": warmed_up_more,
    "the shortest of all": shortest,
}
WRONG = {
    "no wait at the end": without(warm=1, end=False),
    "no wait at all": without(wait=False, end=False),
    "a wait at the end alone": without(wait=False),
    "no launch before": without(warm=0),
    "no wait before the clock": without(warm=1, wait=False),
    "not divided": without(warm=1, divide=False),
    "divided by ten": ten_always,
    "the warm-up as one more": warm_up_counted,
    "the end of the queue": of_the_queue,
    "from the very beginning": since_the_beginning,
    "a guess of what is queued": free_gpu,
    "the work": lambda gpu, work, times=10: work,
    "nan": lambda gpu, work, times=10: float("nan"),
    "no return": no_return,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_mean_time(answer)}")
# > a wait for each launch: Right!
# > warmed up more: Right!
# > the shortest of all: Right!
# > no wait at the end: Not yet: 4 ms of work take 0.01 ms? Who waits for the GPU?
# > no wait at all: Not yet: 4 ms of work take 0.01 ms? Who waits for the GPU?
# > a wait at the end alone: Not yet: 14.00 ms. Does the first launch count?
# > no launch before: Not yet: 14.00 ms. Does the first launch count?
# > no wait before the clock: Not yet: 14.40 ms. Does the first launch count?
# > not divided: Not yet: 40.01 ms. Does the first launch count?
# > divided by ten: Not yet: 2.40 ms, where a slower GPU needs 6 ms.
# > the warm-up as one more: Not yet: 4 ms of work take 3.64 ms? Who waits for the GPU?
# > the end of the queue: Not yet: AttributeError: 'ColdGPU' object has no attribute 'done'
# > from the very beginning: Not yet: 14.40 ms. Does the first launch count?
# > a guess of what is queued: Not yet: 53.80 ms, if the GPU is still busy at the beginning.
# > the work: Not yet: 4.00 ms, where a slower GPU needs 6 ms.
# > nan: Not yet: nan ms. When does the clock start?
# > no return: Not yet: it returns None.
