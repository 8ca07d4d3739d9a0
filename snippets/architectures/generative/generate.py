"""Digits made of noise, on their way."""

# needs: safetensors (the weights are saved with it)
# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from drawing import draw_rows, plt
from generators import F, Velocity, flow, torch
from safetensors.torch import load_file

# --8<-- [start:show]
velocity = Velocity(size=64, hidden=128, hints=10)
velocity.load_state_dict(load_file("velocity.safetensors"))

torch.manual_seed(0)
noise = torch.randn(10, 64, dtype=torch.float64)
digits = F.one_hot(torch.arange(10), 10)
path = (flow(velocity, noise, digits, steps=32) + 1) / 2
draw_rows({f"t = {n / 32:g}": path[n] for n in (0, 8, 16, 24, 32)})
plt.show()
# figure> Ten columns, each a grid of eight by eight pixels: gray noise at t = 0, a shape that one
# figure> can guess at 0.5, and at 1 the digits from zero to nine, with gray specks left around
# figure> them.
# --8<-- [end:show]
