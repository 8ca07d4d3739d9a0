"""Why scores are divided by the square root of d."""

# needs: matplotlib (it draws)

from by_hand import torch

# --8<-- [start:spread]
torch.manual_seed(0)
for d in (4, 64, 1024):
    queries, keys = torch.randn(2, 10_000, d)
    scores = (queries * keys).sum(dim=-1)
    print(f"d = {d:4}: std of the scores {scores.std():.0f}, √d = {d**0.5:.0f}")
# > d =    4: std of the scores 2, √d = 2
# > d =   64: std of the scores 8, √d = 8
# > d = 1024: std of the scores 32, √d = 32
# --8<-- [end:spread]

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def softness(d: int, divisor: float) -> tuple[float, float]:
    """Return the largest of ten weights and the size of a gradient, on average."""
    queries, keys = torch.randn(2000, 1, d), torch.randn(2000, 10, d)
    scores = (queries @ keys.mT / divisor).requires_grad_()
    weights = scores.softmax(dim=-1)
    (gradient,) = torch.autograd.grad(weights[..., 0].sum(), scores)
    return weights.amax(-1).mean().item(), gradient.norm(dim=-1).mean().item()


sizes = [4**n for n in range(6)]
drawn = {
    "without √d": [softness(d, 1.0) for d in sizes],
    "divided by √d": [softness(d, d**0.5) for d in sizes],
}
_, axes = plt.subplots(1, 2, figsize=(6.4, 3.0), layout="constrained")
for name, points in drawn.items():
    for ax, heights in zip(axes, zip(*points, strict=True), strict=True):
        ax.plot(sizes, heights, "o-", label=name)
for ax in axes:
    ax.set_xscale("log", base=4)
    ax.set(xlabel="d", ylim=(0, None))
axes[0].set_title("largest of ten weights")
axes[1].set_title("gradient of a weight")
axes[0].legend()
plt.show()
# figure> Two panels over d, from 1 to 1024. Left, the largest of ten weights: without √d, it
# figure> climbs from 0.27{=drawn["without √d"][0][0]} to 0.97{=drawn["without √d"][-1][0]};
# figure> divided by √d, it stays near 0.3{=drawn["divided by √d"][-1][0]}. Right, the gradient
# figure> of a weight: without √d, it falls from 0.09{=drawn["without √d"][0][1]} to
# figure> 0.01{=drawn["without √d"][-1][1]}; divided by √d, it stays near
# figure> 0.09{=drawn["divided by √d"][-1][1]}.
# --8<-- [end:draw]
