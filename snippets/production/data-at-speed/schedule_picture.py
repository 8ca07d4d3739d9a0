"""The timetable as a picture."""

# needs: matplotlib (it draws the timetable)

# --8<-- [start:draw]
import matplotlib.pyplot as plt


def draw_timetable(panel, spans: tuple[list, list], workers: int) -> None:
    """Draw when each batch is loaded, and when the loop uses it."""
    for number, ((start, load), (begin, step)) in enumerate(zip(*spans, strict=True)):
        row = number % workers + 1 if workers else 0
        panel.broken_barh([(start, load - 0.2)], (row - 0.4, 0.8), color="C0")
        panel.broken_barh([(begin, step - 0.2)], (-0.4, 0.8), color="C1")
    names = [f"worker {number}" for number in range(workers)]
    panel.set_yticks(range(workers + 1), ["loop", *names])
    panel.set_title(f"num_workers={workers}")
    panel.set_xlabel("time")


# --8<-- [end:draw]

if __name__ == "__main__":
    from schedule import timetable

    # --8<-- [start:show]
    _, panels = plt.subplots(2, 1, sharex=True, layout="constrained")
    both = [timetable([3] * 6, 1, workers) for workers in (0, 2)]
    for panel, spans, workers in zip(panels, both, (0, 2), strict=True):
        draw_timetable(panel, spans, workers)
    plt.show()
    # figure> Two timetables of six batches; loading takes three units, a step takes one.
    # figure> Without workers, loading and steps take turns in one row, for
    # figure> 24{=sum(both[0][1][-1])} units. With two workers, both load without a break
    # figure> while the loop does its steps in a row of its own, with gaps, and all is done
    # figure> after 11{=sum(both[1][1][-1])} units.
    # --8<-- [end:show]
