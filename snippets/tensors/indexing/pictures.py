"""Which elements six indices select."""

# needs: matplotlib (draws the grids)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_parts(whole: torch.Tensor, parts: dict) -> None:
    """Draw the grid once for each part, with the part in color."""
    _, axes = plt.subplots(2, 3, figsize=(6.4, 3.4))
    rows, columns = whole.shape
    for ax, (title, part) in zip(axes.flat, parts.items(), strict=True):
        chosen = torch.isin(whole, part.flatten())
        for row in range(rows):
            for column in range(columns):
                on = chosen[row, column]
                color, alpha = ("C1", 0.5) if on else ("C0", 0.1)
                style = {"fc": color, "alpha": alpha}
                box = plt.Rectangle((column, row), 0.9, 0.9, **style)
                ax.add_patch(box)
                number = whole[row, column].item()
                middle = (column + 0.45, row + 0.47)
                ax.text(*middle, number, size=8, ha="center", va="center")
        ax.set_title(title, family="monospace", size=9)
        ax.set(xlim=(-0.1, columns), ylim=(rows, -0.1), aspect="equal")
        ax.axis("off")


# --8<-- [end:draw]

seats = torch.arange(4)[:, None] * 10 + torch.arange(6)

# --8<-- [start:show]
parts = {
    "seats[1]": seats[1],
    "seats[:, 2]": seats[:, 2],
    "seats[1:3, 2:5]": seats[1:3, 2:5],
    "seats[::2, ::3]": seats[::2, ::3],
    "seats[[0, 3]]": seats[[0, 3]],
    "seats[[0, 1, 3], [0, 2, 5]]": seats[[0, 1, 3], [0, 2, 5]],
}
draw_parts(seats, parts)
plt.show()
# figure> The grid six times, with the chosen elements in color. seats[1] is the second row;
# figure> seats[:, 2] the third column; seats[1:3, 2:5] a block of two rows and three columns;
# figure> seats[::2, ::3] the elements 0, 3, 20{=seats[2, 0]} and 23{=seats[2, 3]}; seats[[0, 3]] the first
# figure> and the last row; seats[[0, 1, 3], [0, 2, 5]] the three single elements 0, 12{=seats[1, 2]} and
# figure> 35{=seats[3, 5]}.
# --8<-- [end:show]
