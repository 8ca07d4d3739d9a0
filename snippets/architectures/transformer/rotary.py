"""Rotary positions: scores that depend on distance only."""

# needs: matplotlib (it draws)

from drawing import draw_grids, plt
from sinusoidal import sinusoidal, torch


# --8<-- [start:rotate]
def rotate(x: torch.Tensor) -> torch.Tensor:
    """Turn pairs of features, by an angle that grows with the position."""
    *_, longest, width = x.shape
    sine, cosine = sinusoidal(longest, width).to(x).chunk(2, dim=1)
    one, other = x.chunk(2, dim=-1)
    turned = one * cosine - other * sine, one * sine + other * cosine
    return torch.cat(turned, dim=-1)


# --8<-- [end:rotate]

if __name__ == "__main__":
    # --8<-- [start:show]
    torch.manual_seed(0)
    query, key = torch.randn(2, 32)
    queries, keys = query.expand(24, -1), key.expand(24, -1)  # 24 equal rows
    places = sinusoidal(24, 32)
    added = (queries + places) @ (keys + places).mT
    rotary = rotate(queries) @ rotate(keys).mT
    torch.testing.assert_close(rotary[5:, 5:], rotary[:-5, :-5])

    grids = {"added": added, "rotary": rotary}
    draw_grids(grids, ["position of the key"] * 2, "position of the query")
    plt.show()
    # figure> Two grids of scores, a row for each position of the query and a column for each of the key.
    # figure> Left, added: irregular patches. Right, rotary: each line parallel to the diagonal has one color
    # figure> from end to end.
    # --8<-- [end:show]
