"""Tensors of 0 to 3 dimensions, drawn as boxes."""

# needs: matplotlib (draws the boxes)

# --8<-- [start:draw]
from itertools import product

import matplotlib.pyplot as plt
import torch


def draw(*tensors: torch.Tensor) -> None:
    """Draw tensors of up to three dimensions side by side, as boxes."""
    _, ax = plt.subplots(figsize=(6.4, 2.7))
    left = 0.0
    for tensor in tensors:
        layers = tensor.reshape((1,) * (3 - tensor.ndim) + tensor.shape)
        for depth, row, column in product(*map(range, layers.shape)):
            x = left + 0.5 * depth + column
            y = -(layers.shape[1] + 0.4) * depth - row
            face = plt.Rectangle((x, y), 1, 1, fc=f"C{depth}", alpha=0.25)
            edge = plt.Rectangle((x, y), 1, 1, fc="none", ec=f"C{depth}")
            ax.add_patch(face)
            ax.add_patch(edge)
            number = layers[depth, row, column].item()
            ax.text(x + 0.5, y + 0.45, number, size=13, ha="center", va="center")
        ax.text(left, 1.4, f"{tensor.ndim}-d\n{tuple(tensor.shape)}", size=12)
        left += layers.shape[2] + 1.6
    ax.set(xlim=(-0.1, left - 1), ylim=(-3.5, 2.9), aspect="equal")
    ax.axis("off")


# --8<-- [end:draw]

scalar = torch.tensor(21)
vector = torch.tensor([17, 21, 20])
matrix = torch.tensor([[17, 21, 20], [16, 24, 19]])
block = torch.tensor([[[9, 12, 8], [11, 15, 10]], [[17, 21, 20], [16, 24, 19]]])

# --8<-- [start:show]
draw(scalar, vector, matrix, block)
plt.show()
# figure> Four tensors as boxes with a number in each. The scalar is one box. The vector,
# figure> shape (3,), is a row of three. The matrix, shape (2, 3), has two rows of three.
# figure> The block, shape (2, 2, 3), consists of two such grids, one for each city.
# --8<-- [end:show]
