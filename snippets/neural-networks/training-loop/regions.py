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
    """Color the plane by the probability of lit, and mark four points."""
    side = torch.linspace(-0.5, 1.5, 80)
    points = torch.cartesian_prod(side, side)
    with torch.no_grad():
        chance = torch.sigmoid(model(points)).reshape(80, 80).T
    levels = torch.linspace(0, 1, 9)
    panel.contourf(side, side, chance, levels, cmap="coolwarm", alpha=0.7)
    panel.contour(side, side, chance, levels=[0.5], colors="C0")
    for (x, y), state in zip(switches, lit, strict=True):
        shape = "o" if state else "s"
        panel.plot(x, y, shape, color="white", mec="black", ms=9)
    panel.set(title=title, aspect="equal", xlabel="first switch")


# --8<-- [end:draw]

# --8<-- [start:show]
failed = train_net(make_net(hidden=4, seed=23))
learned = train_net(make_net(hidden=16, seed=0))
figure, (left, right) = plt.subplots(1, 2, figsize=(8, 4))
draw_regions(left, failed, "4 hidden units, seed 23")
draw_regions(right, learned, "16 hidden units, seed 0")
left.set_ylabel("second switch")
plt.show()
# figure> Two maps of the plane, with circles at the top left and bottom right of a square and squares at
# figure> the two other corners. Left: one straight border. The circle at the bottom right lies in red,
# figure> lit; the other circle and both squares lie in an even pale blue. Right: a blue band, dark,
# figure> runs between the circles, which both lie in red.
# --8<-- [end:show]
