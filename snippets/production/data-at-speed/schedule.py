"""A timetable of workers and loop, computed with no clock."""


# --8<-- [start:timetable]
def timetable(loads: list[int], step: int, workers: int, prefetch: int = 2):
    """Return the spans in which each batch is loaded, and used by the loop."""
    loaded, used = [], []
    free = [0] * max(workers, 1)  # when each worker is done
    now = 0  # when the loop is done
    for number, load in enumerate(loads):
        taken = number - workers * prefetch  # this batch made room for ours
        asked = now if not workers else used[taken][0] if taken >= 0 else 0
        worker = number % len(free)
        start = max(asked, free[worker])
        free[worker] = start + load
        begin = max(free[worker], now)
        now = begin + step
        loaded.append((start, load))
        used.append((begin, step))
    return loaded, used


def length(*args) -> int:
    """Return when the last step ends."""
    begin, step = timetable(*args)[1][-1]
    return begin + step


# --8<-- [end:timetable]

if __name__ == "__main__":
    # --8<-- [start:workers]
    steady = [3] * 24
    for workers in (0, 1, 2, 3, 4):
        print(f"{workers} workers: {length(steady, 1, workers)}")
    # > 0 workers: 96
    # > 1 workers: 73
    # > 2 workers: 38
    # > 3 workers: 27
    # > 4 workers: 27
    # --8<-- [end:workers]

    # --8<-- [start:prefetch]
    bumpy = [1] * 16 + [9] + [1] * 7
    for prefetch in (1, 2, 8):
        lengths = [length(loads, 1, 2, prefetch) for loads in (steady, bumpy)]
        print(f"prefetch_factor={prefetch}: steady {lengths[0]}, bumpy {lengths[1]}")
    # > prefetch_factor=1: steady 38, bumpy 32
    # > prefetch_factor=2: steady 38, bumpy 30
    # > prefetch_factor=8: steady 38, bumpy 25
    # --8<-- [end:prefetch]
