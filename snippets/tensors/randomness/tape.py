"""Two programs that read the same stream, drawn as boxes."""

# needs: matplotlib (draws the boxes)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
stream = torch.rand(8)


def draw(ax: plt.Axes, y: float, takers: list[tuple[str, int, str]]) -> None:
    """Draw the stream as a row of boxes, with who takes which part of it."""
    x = 0
    for name, count, color in takers:
        ax.text(x + count / 2, y + 1.2, name, size=12, ha="center")
        for number in stream[x : x + count]:
            ax.add_patch(plt.Rectangle((x, y), 1, 1, fc=color, alpha=0.25))
            ax.add_patch(plt.Rectangle((x, y), 1, 1, fc="none", ec=color))
            ax.text(x + 0.5, y + 0.4, f"{number:.2f}", size=12, ha="center")
            x += 1


# --8<-- [end:draw]

# --8<-- [start:show]
_, ax = plt.subplots(figsize=(6.4, 3))
first, last = ("weights", 3, "C0"), ("noise", 3, "C1")
draw(ax, 2.2, [first, last])
draw(ax, 0, [first, ("the new line", 2, "C2"), last])
ax.set(xlim=(-0.1, 8.1), ylim=(-0.1, 3.9), aspect="equal")
ax.axis("off")
plt.show()
# figure> The stream of seed 0 in boxes, twice: 0.50{=stream[0]}, 0.77{=stream[1]}, 0.09{=stream[2]},
# figure> 0.13{=stream[3]}, 0.31{=stream[4]}, 0.63{=stream[5]}, and so on. Above, the weights take the
# figure> first three and the noise the next three. Below, the new line takes two in between, and the noise
# figure> begins at 0.63{=stream[5]} instead of 0.13{=stream[3]}.
# --8<-- [end:show]
