"""The parabola and its tangent at x = 3, drawn."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

x = torch.linspace(-5, 5, 100)
near = torch.tensor([1.0, 5.0])
plt.plot(x, x**2 + 2 * x + 1, label="y = x² + 2x + 1")
plt.plot(near, 16 + 8 * (near - 3), "--", label="tangent: slope 8")
plt.plot(3, 16, "o", color="C1")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
# figure> The parabola y = x² + 2x + 1 for x from -5 to 5, lowest at x = -1. A dashed straight
# figure> line touches it at the point (3, 16) and rises by 8 for every 1 across.
# --8<-- [end:draw]
