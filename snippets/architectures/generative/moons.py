"""Points of noise that move to two moons."""

# needs: matplotlib (it draws)

from generators import Velocity, fit, flow, flow_loss, torch
from matplotlib import pyplot as plt


# --8<-- [start:train]
def moons(count: int) -> torch.Tensor:
    """Return points on two crescents."""
    turn = torch.pi * torch.rand(count, 1, dtype=torch.float64)
    crescent = torch.cat([turn.cos() - 0.5, turn.sin() - 0.1], dim=1)
    side = torch.where(torch.rand(count, 1) < 0.5, -1, 1)
    return 2 * side * crescent + 0.05 * torch.randn_like(crescent)


torch.manual_seed(0)
velocity = Velocity(size=2, hidden=64)
fit(velocity, flow_loss, moons(2000), steps=1000)

path = flow(velocity, torch.randn(250, 2, dtype=torch.float64), steps=30)
# --8<-- [end:train]

# --8<-- [start:show]
_, axes = plt.subplots(2, 2, figsize=(5.4, 5.4), sharex=True, sharey=True)
for ax, step in zip(axes.flat, (0, 15, 24, 30), strict=True):
    ax.plot(*path[step].T, ".")
    ax.set(title=f"t = {step / 30:g}", xlim=(-3.6, 3.6), ylim=(-3.6, 3.6))
axes[1, 0].set(xlabel="first coordinate", ylabel="second coordinate")
plt.show()
# figure> Four moments of the same points: at t = 0 a round cloud, at 0.5 a smaller one, at 0.8 a
# figure> ring that begins to open, at 1 two crescents that face each other, with a few points
# figure> between them.
# --8<-- [end:show]
