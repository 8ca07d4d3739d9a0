"""Tensors of 0 to 3 dimensions, drawn as boxes."""

# needs: matplotlib (draws the boxes)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw(ax: plt.Axes, tensor: torch.Tensor, left: float) -> None:
    """Draw the numbers of a tensor of up to three dimensions as boxes."""
    layers = tensor.reshape((1,) * (3 - tensor.ndim) + tensor.shape)
    for depth, layer in enumerate(layers.tolist()):
        for row, numbers in enumerate(layer):
            for column, number in enumerate(numbers):
                x = left + column + 0.5 * depth
                y = -row - (len(layer) + 0.4) * depth
                ax.add_patch(plt.Rectangle((x, y), 1, 1, fc=f"C{depth}", alpha=0.25))
                ax.add_patch(plt.Rectangle((x, y), 1, 1, fc="none", ec=f"C{depth}"))
                ax.text(x + 0.5, y + 0.45, number, ha="center", va="center")


# --8<-- [end:draw]

scalar = torch.tensor(21)
vector = torch.tensor([17, 21, 20])
matrix = torch.tensor([[17, 21, 20], [16, 24, 19]])
block = torch.tensor([[[9, 12, 8], [11, 15, 10]], [[17, 21, 20], [16, 24, 19]]])

# --8<-- [start:show]
fig, ax = plt.subplots(figsize=(6.4, 2.6), layout="constrained")
names = ["scalar", "vector", "matrix", "3-d tensor"]
tensors = [scalar, vector, matrix, block]
for name, tensor, left in zip(names, tensors, [0.7, 3.2, 7.7, 12.2], strict=True):
    draw(ax, tensor, left)
    ax.text(left, 1.4, f"{name}\n{tuple(tensor.shape)}")
ax.set(xlim=(0.2, 16.2), ylim=(-3.6, 2.9), aspect="equal")
ax.axis("off")
plt.show()
# figure> Four tensors as boxes with a number in each. A scalar, shape (), is one box.
# figure> A vector, shape (3,), is a row of three boxes. A matrix, shape (2, 3), is a
# figure> grid of two rows and three columns. A 3-d tensor, shape (2, 2, 3), is two grids.
# --8<-- [end:show]
