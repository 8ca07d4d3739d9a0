"""An epoch as a timeline, before and after."""

# needs: matplotlib (it draws the timeline)

# --8<-- [start:draw]
import matplotlib.pyplot as plt

PARTS = {
    "loading": "enumerate(DataLoader)",
    "forward": "forward",
    "loss": "loss",
    "backward": "backward",
    "optimizer": "Optimizer.step",
}


def draw(ax, events: list[dict]) -> None:
    """Draw one row of bars for each part of an epoch."""
    first = min(e["ts"] for e in events if e["name"].startswith(PARTS["loading"]))
    for row, start in enumerate(PARTS.values()):
        bars = [
            ((e["ts"] - first) / 1e3, e["dur"] / 1e3)
            for e in events
            if e["name"].startswith(start) and e["ph"] == "X"
        ]
        ax.broken_barh(bars, (row - 0.4, 0.8), color=f"C{row}")
    ax.set_yticks(range(len(PARTS)), PARTS)
    ax.invert_yaxis()
    ax.set_xlabel("milliseconds")


# --8<-- [end:draw]

if __name__ == "__main__":
    import torch
    from events import events_of
    from mended import ScaledReadings
    from slow import F, Readings, train
    from tools import profiled

    # --8<-- [start:show]
    slow = events_of(profiled(lambda: train(Readings())))
    mended = (ScaledReadings(), F.cross_entropy, torch.Tensor.detach)
    fast = events_of(profiled(lambda: train(*mended)))
    _, (above, below) = plt.subplots(2, 1, layout="constrained")
    draw(above, slow)
    draw(below, fast)
    above.set_title("as it was")
    below.set_title("mended")
    plt.show()
    # figure~> Two timelines of an epoch, with rows for loading, forward, loss, backward and
    # figure~> optimizer. Above, ten bars of loading take most of the time. Below, on a much
    # figure~> shorter scale, bars of all five parts take turns.
    # --8<-- [end:show]
