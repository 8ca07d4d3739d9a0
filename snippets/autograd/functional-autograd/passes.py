"""A picture: reverse mode fills rows of the Jacobian, forward mode columns."""

# needs: matplotlib (it draws the figure)

import matplotlib.pyplot as plt
import torch


# --8<-- [start:code]
def draw_passes(rows, columns):
    number = torch.arange(rows)[:, None].expand(rows, columns)
    other = torch.arange(columns)[None, :].expand(rows, columns)
    _, axes = plt.subplots(1, 2, figsize=(6.4, 2.6))
    titles = f"jacrev: {rows} times back", f"jacfwd: {columns} times forward"
    tables = zip(axes, (number, other), titles, strict=True)
    for axis, cells, title in tables:
        axis.imshow(cells, cmap="tab10", vmin=0, vmax=10, alpha=0.8)
        for row in range(rows):
            for column in range(columns):
                label = str(int(cells[row, column]) + 1)
                axis.text(column, row, label, ha="center", va="center")
        axis.set(title=title, xlabel="inputs", ylabel="outputs")
        axis.set(xticks=[], yticks=[])


# --8<-- [end:code]

# --8<-- [start:show]
draw_passes(rows=3, columns=6)
plt.show()
# figure> The same Jacobian of 3 outputs and 6 inputs twice, each cell numbered by the pass
# figure> that fills it. On the left, jacrev fills it in 3 passes, each a row. On the right,
# figure> jacfwd needs 6 passes, each a column.
# --8<-- [end:show]
