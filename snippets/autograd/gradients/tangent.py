"""The parabola and its tangent at x = 3, drawn."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def parabola(x):
    return x**2 + 2 * x + 1


x = torch.linspace(-5, 5, 100)
near = torch.tensor([1.0, 5.0])
plt.plot(x, parabola(x), label="y = x² + 2x + 1")
plt.plot(near, parabola(3) + 8 * (near - 3), "--", label="tangent: slope 8")
plt.plot(3, parabola(3), "o", color="C1")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
# figure> The parabola y = x² + 2x + 1 for x from -5 to 5, lowest at
# figure> x = -1{=x[parabola(x).argmin()]}. A dashed straight line touches it at the point
# figure> (3, 16{=parabola(3)}) and rises by 8 for every 1 across.
# --8<-- [end:draw]
