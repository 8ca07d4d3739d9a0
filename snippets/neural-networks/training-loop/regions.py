"""Where two nets say lit, and where dark: one that failed, one that learned."""

# needs: matplotlib (it draws)

import matplotlib.pyplot as plt
import torch
from hundred_nets import make_net
from torch import nn

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lit = torch.tensor([[0.0], [1.0], [1.0], [0.0]])


# --8<-- [start:draw]
def train_net(model: nn.Module, epochs: int = 1000) -> nn.Module:
    """Train on the lamp, by the five steps."""
    loss_fn = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(epochs):
        optimizer.zero_grad()
        loss_fn(model(switches), lit).backward()
        optimizer.step()
    return model


def draw_regions(panel, model: nn.Module, title: str) -> None:
    """Color the plane by the probability of lit, and mark the four switches."""
    side = torch.linspace(-0.5, 1.5, 80)
    points = torch.cartesian_prod(side, side)
    with torch.no_grad():
        chance = torch.sigmoid(model(points)).reshape(80, 80).T
    panel.contourf(side, side, chance, levels=8, cmap="coolwarm", alpha=0.7)
    panel.contour(side, side, chance, levels=[0.5], colors="C0")
    for (x, y), state in zip(switches, lit, strict=True):
        panel.plot(x, y, "o" if state else "s", color="white", markersize=9)
    panel.set(title=title, aspect="equal", xlabel="first switch")


# --8<-- [end:draw]

# --8<-- [start:show]
failed = train_net(make_net(hidden=4, seed=2))
learned = train_net(make_net(hidden=16, seed=0))
figure, (left, right) = plt.subplots(1, 2, figsize=(8, 4))
draw_regions(left, failed, "4 hidden units, seed 2")
draw_regions(right, learned, "16 hidden units, seed 0")
left.set_ylabel("second switch")
plt.show()
# figure> Two maps of the plane with the four switch positions at the corners of a square. Left: a single
# figure> border cuts off one corner, so two of the four corners lie on the wrong side. Right: a blue
# figure> band, dark, runs from corner to corner, and the two other corners lie in red, lit.
# --8<-- [end:show]
