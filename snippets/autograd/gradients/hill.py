"""The gradient of a function of two variables, on the map and under foot."""

# needs: matplotlib (it draws the figure)

import matplotlib.pyplot as plt
import torch


# --8<-- [start:step]
def height(point):
    x, y = point
    return x**2 + x * y + 2 * y**2


point = torch.tensor([2.0, 1.0], requires_grad=True)
height(point).backward()
print(point.grad)
# > tensor([5., 6.])
here = torch.tensor([2.0, 1.0])
uphill = point.grad / point.grad.norm()
across = torch.tensor([-uphill[1], uphill[0]])

ways = {"uphill": uphill, "downhill": -uphill, "across": across}
for name, way in ways.items():
    rise = height(here + 0.01 * way) - height(here)
    print(f"{name:<8} {rise:+.4f}")
# > uphill   +0.0783
# > downhill -0.0779
# > across   +0.0001
# --8<-- [end:step]


# --8<-- [start:map]
def draw_map(starts):
    grid = torch.linspace(-3.5, 3.5, 113)
    x, y = torch.meshgrid(grid, grid, indexing="xy")
    plt.figure(figsize=(5, 5))
    lines = plt.contour(x, y, height((x, y)), levels=[1, 4, 8, 14], colors="C5")
    plt.clabel(lines)
    arrow = {"color": "C0", "width": 0.04, "length_includes_head": True}
    for start in starts:
        point = torch.tensor(start, requires_grad=True)
        height(point).backward()
        plt.plot(*start, "o", color="C0")
        plt.arrow(*start, *(point.grad / 6).tolist(), **arrow)
    plt.axis("scaled")
    plt.xlabel("x")
    plt.ylabel("y")


# --8<-- [end:map]

# --8<-- [start:show]
draw_map([[1.0, 0.0], [-2.0, 0.0], [2.0, 1.0], [0.0, -2.0], [-2.0, 2.0]])
plt.show()
# figure> A map with four oval contour lines of heights 1, 4, 8 and 14 around the origin. Five
# figure> dots lie on the lines; from each an arrow points outward, to greater height, at a right
# figure> angle to its line. The shortest arrow is the one nearest to the middle.
# --8<-- [end:show]
