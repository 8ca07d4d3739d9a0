"""Paths of optimizers through a long and narrow valley."""

# needs: matplotlib (draws the paths)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def valley(place: torch.Tensor) -> torch.Tensor:
    """Return the height: gentle along x, steep along y."""
    x, y = place
    return x**2 / 2 + 25 * y**2


def walk(kind, steps: int, **settings) -> torch.Tensor:
    """Return the places that an optimizer visits in the valley."""
    place = torch.tensor([-4.0, 1.0], requires_grad=True)
    optimizer = kind([place], **settings)
    places = [place.detach().clone()]
    for _ in range(steps):
        optimizer.zero_grad()
        valley(place).backward()
        optimizer.step()
        places.append(place.detach().clone())
    return torch.stack(places)


def draw_paths(paths: dict) -> None:
    """Draw paths through the valley, seen from above."""
    _, ax = plt.subplots(figsize=(6.4, 3.0))
    x, y = torch.linspace(-5, 2, 140), torch.linspace(-1.4, 1.4, 140)
    grid = torch.stack(torch.meshgrid(x, y, indexing="xy"))
    levels = [0.25, 1, 2.5, 5, 10, 20, 35]
    ax.contour(x, y, valley(grid), levels=levels, colors="C5", alpha=0.4)
    for name, places in paths.items():
        ax.plot(places[:, 0], places[:, 1], ".-", label=name, lw=1, ms=4)
    ax.plot(0, 0, "*", color="C4", ms=10)
    ax.set(xlabel="x", ylabel="y", ylim=(-1.4, 1.4))
    ax.legend(loc="lower right")


# --8<-- [end:draw]

# --8<-- [start:rates]
SGD = torch.optim.SGD
slow = walk(SGD, 40, lr=0.01)
fast = walk(SGD, 40, lr=0.038)
print(f"height {valley(slow[-1]):.2f} and {valley(fast[-1]):.2f}")
# > height 3.58 and 0.37

draw_paths({"lr=0.01": slow, "lr=0.038": fast})
plt.show()
# figure> Contour lines of a long, narrow valley, and two paths from its upper left. With lr=0.01
# figure> the path drops straight to the floor and then creeps along it, far from the star at
# figure> the lowest place. With lr=0.038 it jumps from wall to wall, in a zigzag that gets
# figure> narrower, and comes closer to the star.
# --8<-- [end:rates]

# --8<-- [start:momentum]
heavy = walk(SGD, 40, lr=0.01, momentum=0.8)
print(f"height {valley(heavy[-1]):.4f}")
# > height 0.0706

draw_paths({"lr=0.01": slow, "lr=0.01, momentum=0.8": heavy})
plt.show()
# figure> The same valley. The path without momentum creeps along the floor and does not get
# figure> halfway. The path with momentum swings from wall to wall in ever smaller waves while it
# figure> moves along the floor, and ends close to the star.
# --8<-- [end:momentum]

# --8<-- [start:adam]
adam = walk(torch.optim.Adam, 40, lr=0.3)
print(f"height {valley(adam[-1]):.4f}")
# > height 0.1747

draw_paths({"momentum": heavy, "Adam, lr=0.3": adam})
plt.show()
# figure> The same valley. Adam sets off diagonally, with equal steps in x and in y, swings back and forth
# figure> across the floor, runs past the star, and turns back to it.
# --8<-- [end:adam]
