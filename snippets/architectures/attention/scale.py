"""Why scores are divided by the square root of d."""

# needs: matplotlib (it draws)

from by_hand import torch

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def softness(d: int, divisor: float) -> tuple[float, float]:
    """Return the largest of ten weights and the size of a gradient, on average."""
    queries, keys = torch.randn(2000, 1, d), torch.randn(2000, 10, d)
    scores = (queries @ keys.mT / divisor).requires_grad_()
    weights = scores.softmax(dim=-1)
    (gradient,) = torch.autograd.grad(weights[..., 0].sum(), scores)
    return weights.amax(-1).mean().item(), gradient.norm(dim=-1).mean().item()


def draw_softness(sizes: list[int], drawn: dict[str, list]) -> None:
    """Draw the largest weight on the left, the gradient on the right."""
    _, axes = plt.subplots(1, 2, figsize=(5.4, 2.8), layout="constrained")
    for name, points in drawn.items():
        for ax, heights in zip(axes, zip(*points, strict=True), strict=True):
            ax.plot(sizes, heights, "o-", label=name)
    for ax in axes:
        ax.set_xscale("log", base=4)
        ax.set(xlabel="d", ylim=(0, None))
    axes[0].set_title("largest of ten weights")
    axes[1].set_title("gradient of a weight")
    axes[1].legend(loc="lower left")


torch.manual_seed(0)
sizes = [4**n for n in range(6)]
drawn = {
    "without √d": [softness(d, 1.0) for d in sizes],
    "divided by √d": [softness(d, d**0.5) for d in sizes],
}
# --8<-- [end:draw]

# --8<-- [start:show]
draw_softness(sizes, drawn)
plt.show()
# figure> Without √d, the largest weight climbs from 0.27{=drawn["without √d"][0][0]} to
# figure> 0.97{=drawn["without √d"][-1][0]}, and the gradient falls from 0.09{=drawn["without √d"][0][1]}
# figure> to 0.005{=drawn["without √d"][-1][1]}. Divided by √d, both stay about where they were.
# --8<-- [end:show]
