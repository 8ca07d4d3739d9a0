"""How the pictures of this lesson are drawn."""

# needs: matplotlib (it draws)

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def draw_ratios(history: list[list[float]]) -> None:
    """Draw both mean log-ratios over the steps."""
    _, ax = plt.subplots(figsize=(6.4, 3.4), layout="constrained")
    for name, line in zip(
        ("chosen", "rejected"), zip(*history, strict=True), strict=True
    ):
        ax.plot(line, label=name)
    ax.axhline(0, color="gray", lw=0.8)
    ax.set(xlabel="step", ylabel="log π - log π of the reference")
    ax.legend()


def draw_prices(points: dict[str, list], bound: tuple) -> None:
    """Draw the share that talks against KL, with the least KL that a share needs."""
    _, ax = plt.subplots(figsize=(6.4, 3.6), layout="constrained")
    for name, seeds in points.items():
        ax.plot(*zip(*seeds, strict=True), "o", label=name)
    ax.plot(*bound, color="gray", lw=1, label="least KL")
    ax.set(xlabel="KL to the reference (nats an answer)", ylabel="share that talks (%)")
    ax.legend()


# --8<-- [end:draw]
