"""Newton's method: use the curvature to choose the step."""

# needs: matplotlib (it draws the figure)

import warnings

import matplotlib.pyplot as plt
import torch
from torch.func import grad, hessian


# --8<-- [start:valley]
def valley(point):
    x, y = point
    return 0.5 * x**2 + 5 * y**2 + 0.1 * x**4


# --8<-- [end:valley]

# As of torch 2.13, the first use of forward mode warns about torch's own code.
warnings.filterwarnings("ignore", "`torch.jit.script`")


# --8<-- [start:steps]
def newton_step(point):
    slope, curvature = grad(valley)(point), hessian(valley)(point)
    return -torch.linalg.solve(curvature, slope)


def downhill_step(point):
    return -0.15 * grad(valley)(point)


def walk(step, count):
    points = [torch.tensor([3.0, 1.5])]
    for _ in range(count):
        points.append(points[-1] + step(points[-1]))
    return torch.stack(points)


# --8<-- [end:steps]

# --8<-- [start:race]
newton, downhill = walk(newton_step, 5), walk(downhill_step, 12)
for n in range(6):
    heights = valley(newton[n]), valley(downhill[n])
    print(n, "  Newton {:7.4f}   downhill {:7.4f}".format(*heights))
# > 0   Newton 23.8500   downhill 23.8500
# > 1   Newton  2.7981   downhill  3.3198
# > 2   Newton  0.5688   downhill  1.0089
# > 3   Newton  0.0620   downhill  0.3731
# > 4   Newton  0.0004   downhill  0.1763
# > 5   Newton  0.0000   downhill  0.1019
# --8<-- [end:race]


# --8<-- [start:map]
def draw_paths(paths):
    across, up = torch.linspace(-3.5, 3.5, 113), torch.linspace(-2, 2, 65)
    x, y = torch.meshgrid(across, up, indexing="xy")
    levels = [0.2, 1, 3, 7, 13, 20]
    plt.contour(x, y, valley((x, y)), levels, colors="C5")
    for number, (name, points) in enumerate(paths.items()):
        style = {"color": f"C{number}", "markersize": 4, "label": name}
        plt.plot(*points.T, "o-", **style)
    plt.xlabel("x")
    plt.ylabel("y")
    plt.legend(loc="lower left")


# --8<-- [end:map]

# --8<-- [start:show]
draw_paths({"5 steps of Newton": newton, "12 steps downhill": downhill})
plt.show()
# figure> Oval contour lines of a valley that is long from left to right. Five steps of Newton run
# figure> from the upper right to the middle. Twelve steps downhill jump from one slope of the
# figure> valley to the other and creep toward the middle.
# --8<-- [end:show]
