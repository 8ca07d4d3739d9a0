"""Sinusoidal positions, and how alike any two of them are."""

# needs: matplotlib (it draws)

from block import torch
from drawing import draw_grids, plt


# --8<-- [start:sinusoidal]
def sinusoidal(longest: int, width: int) -> torch.Tensor:
    """Return a row for each position: sines and cosines at many speeds."""
    position = torch.arange(longest)[:, None]
    speed = 10_000 ** (-torch.arange(0, width, 2) / width)
    angle = position * speed
    return torch.cat([angle.sin(), angle.cos()], dim=1)


# --8<-- [end:sinusoidal]

if __name__ == "__main__":
    # --8<-- [start:show]
    rows = sinusoidal(32, 32)
    alike = rows @ rows.mT  # the dot product of each row with each
    torch.testing.assert_close(alike[5:, 5:], alike[:-5, :-5])

    grids = {"encoding": rows, "dot products": alike}
    draw_grids(grids, ["feature", "position"], "position")
    plt.show()
    # figure> Two grids. Left, a row for each of 32{=len(rows)} positions: in the left part of each half,
    # figure> columns that change fast from row to row, and to the right of it ever slower ones, down to columns
    # figure> that look constant. Right, the dot product of each row with each: brightest on the diagonal, and
    # figure> the same along each line parallel to it.
    # --8<-- [end:show]
