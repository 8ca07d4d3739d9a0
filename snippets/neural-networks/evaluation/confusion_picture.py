"""The confusion matrix of the digits, as a picture."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from confusion import matrix

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def draw_confusion(matrix) -> None:
    """Draw the counts, frequent mistakes on a stronger ground."""
    mistakes = matrix.clone().fill_diagonal_(0)
    _, ax = plt.subplots(figsize=(4.6, 4.4), layout="constrained")
    strength = 0.6 * mistakes / mistakes.max()
    ax.imshow(torch.ones(10, 10), cmap="autumn", vmin=0, vmax=2, alpha=strength)
    for truth, row in enumerate(matrix.tolist()):
        for answer, count in enumerate(row):
            weight = "bold" if truth == answer else "normal"
            ax.text(answer, truth, count or "", ha="center", va="center", weight=weight)
    ax.set(xticks=range(10), yticks=range(10), xlabel="answer", ylabel="truth")


# --8<-- [end:draw]

# --8<-- [start:show]
draw_confusion(matrix)
plt.show()
# figure> A grid of ten rows, the true digits, and ten columns, the answers. Large counts fill the
# figure> diagonal from 0 to 9, and most cells beside it are empty. The strongest is
# figure> six{=matrix[4, 6]} 4s taken for a 6. The row of the 8 has the most mistakes: only
# figure> 18{=matrix[8, 8]} of 31{=matrix[8].sum()} are right, and the others spread over 1, 2, 3, 5, 7
# figure> and 9.
# --8<-- [end:show]
