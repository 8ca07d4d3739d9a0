"""The timetable as a picture."""

# needs: matplotlib (it draws the timetable)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
from schedule import timetable


def draw_timetable(panel, workers: int) -> int:
    """Draw the times of six batches, and return when the last one is done."""
    loaded, used = timetable([3] * 6, 1, workers)
    for number in range(6):
        (asked, load), (begin, step) = loaded[number], used[number]
        row = number % workers + 1 if workers else 0
        panel.broken_barh([(asked, load - 0.1)], (row - 0.4, 0.8), color="C0")
        panel.broken_barh([(begin, step - 0.1)], (-0.4, 0.8), color="C1")
    names = [f"worker {number}" for number in range(workers)]
    panel.set_yticks(range(workers + 1), ["loop", *names])
    panel.set_title(f"num_workers={workers}")
    panel.set_xlabel("time")
    return sum(used[-1])


# --8<-- [end:draw]

# --8<-- [start:show]
_, panels = plt.subplots(2, 1, sharex=True, layout="constrained")
ends = [draw_timetable(panel, n) for panel, n in zip(panels, (0, 2), strict=True)]
plt.show()
# figure> Two timetables of six batches; loading takes three units, a step takes one. Without
# figure> workers, loading and steps take turns in one row, for 24{=ends[0]} units. With two
# figure> workers, both load without a break while the loop does its steps in a row of its
# figure> own, with gaps, and all is done after 11{=ends[1]} units.
# --8<-- [end:show]
