"""Rotary positions: scores that depend on distance only."""

# needs: matplotlib (it draws)

from matplotlib import pyplot as plt
from sinusoidal import sinusoidal, torch


# --8<-- [start:rotate]
def rotate(x: torch.Tensor) -> torch.Tensor:
    """Turn each pair of features, by an angle that grows with the position."""
    *_, longest, width = x.shape
    sine, cosine = sinusoidal(longest, width).chunk(2, dim=1)
    one, other = x.chunk(2, dim=-1)
    turned = one * cosine - other * sine, one * sine + other * cosine
    return torch.cat(turned, dim=-1)


# --8<-- [end:rotate]

if __name__ == "__main__":
    # --8<-- [start:show]
    torch.manual_seed(0)
    query, key = torch.randn(2, 32)
    queries, keys = query.expand(24, -1), key.expand(24, -1)  # the same everywhere
    places = sinusoidal(24, 32)
    scores = {
        "added": (queries + places) @ (keys + places).mT,
        "rotary": rotate(queries) @ rotate(keys).mT,
    }
    _, axes = plt.subplots(1, 2, figsize=(7.2, 3.6), layout="constrained")
    for ax, (name, score) in zip(axes, scores.items(), strict=True):
        ax.imshow(score.round())
        ax.set(title=name, xlabel="position of the key")
    axes[0].set_ylabel("position of the query")
    plt.show()
    # figure> Two grids of scores, a row for each position of the query and a column for each of the key.
    # figure> Left, added: irregular patches. Right, rotary: each line parallel to the diagonal has one color
    # figure> from end to end.
    # --8<-- [end:show]

    # --8<-- [start:distance]
    for name, score in scores.items():
        print(f"{name:<7}", score[[0, 7, 20], [3, 10, 23]])  # three positions apart
    # > added   tensor([19.7553, 16.1413, 18.9232])
    # > rotary  tensor([-2.6300, -2.6300, -2.6300])
    # --8<-- [end:distance]
