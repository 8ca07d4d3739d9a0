"""How the pictures of this lesson are drawn."""

# needs: matplotlib (it draws)

import torch

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


def draw_prices(results: dict[str, list[list[float]]]) -> None:
    """Draw the share that talks against KL, with the least KL that a share needs."""
    _, ax = plt.subplots(figsize=(6.4, 3.6), layout="constrained")
    for name, seeds in results.items():
        ax.plot([one[1] for one in seeds], [one[0] for one in seeds], "o", label=name)
    p = torch.tensor(results["before"])[:, 0].mean() / 100
    s = torch.linspace(p.item(), 0.999, 100)
    least = s * (s / p).log() + (1 - s) * ((1 - s) / (1 - p)).log()
    ax.plot(least, 100 * s, color="gray", lw=1, label="least KL")
    ax.set(xlabel="KL to the reference (nats an answer)", ylabel="share that talks (%)")
    ax.legend()


# --8<-- [end:draw]
