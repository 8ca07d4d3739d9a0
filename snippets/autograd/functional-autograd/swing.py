"""Position, velocity and acceleration of a swing that comes to rest."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:define]
import matplotlib.pyplot as plt
import torch
from torch.func import grad, vmap


def position(t):
    return torch.exp(-0.3 * t) * torch.cos(2 * t)


curves = {
    "position": position,
    "velocity": grad(position),
    "acceleration": grad(grad(position)),
}
# --8<-- [end:define]

# --8<-- [start:draw]
times = torch.linspace(0, 8, 200)
for name, f in curves.items():
    plt.plot(times, vmap(f)(times), label=name)
plt.axhline(0, color="C5", linewidth=0.8)
plt.xlabel("time")
plt.legend()
plt.show()
# figure> Three waves that die out over 8 time units. Where the position is at a top or a
# figure> bottom, the velocity crosses zero and the acceleration is on the other side of zero.
# --8<-- [end:draw]
