"""Histograms of what the layers of a deep stack hand on, for three starts."""

# needs: matplotlib (it draws)

from deep_signal import nn, signal, torch

# --8<-- [start:draw]
from matplotlib import pyplot as plt

DEPTHS = (1, 5, 10, 20)


def draw_signals(starts: dict) -> None:
    """Draw a row for each start and a column for each depth."""
    size = {"figsize": (7.2, 4.6), "sharex": True}
    _, axes = plt.subplots(len(starts), 4, **size)
    for row, (name, start) in zip(axes, starts.items(), strict=True):
        outputs = signal(start, torch.tanh)
        for ax, depth in zip(row, DEPTHS, strict=True):
            values = outputs[depth - 1].flatten()
            ax.hist(values, 40, range=(-1, 1), histtype="stepfilled")
            ax.set(yticks=[], xticks=[-1, 0, 1])
        row[0].set_ylabel(name)
    for ax, depth in zip(axes[0], DEPTHS, strict=True):
        ax.set_title(f"layer {depth}")


starts = {
    "std 0.02": lambda w: nn.init.normal_(w, std=0.02),
    "std 0.104": lambda w: nn.init.normal_(w, std=0.104),
    "std 0.5": lambda w: nn.init.normal_(w, std=0.5),
}
# --8<-- [end:draw]


if __name__ == "__main__":
    # --8<-- [start:show]
    draw_signals(starts)
    plt.show()
    # tolerance: 0.5 points (a value at the edge of a bin falls to either side)
    # figure> Histograms of the outputs of layers 1, 5, 10{=DEPTHS[2]} and
    # figure> 20{=DEPTHS[3]}, between -1 and 1, for three starts.
    # figure> Std 0.02: a hill in layer 1, a needle at 0 from layer 5 on. Std 0.104: the same shallow
    # figure> bowl in layers 5, 10{=DEPTHS[2]} and 20{=DEPTHS[3]}. Std 0.5: two towers at -1 and 1, next to nothing between.
    # --8<-- [end:show]
