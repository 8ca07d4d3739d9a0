"""Sinusoidal positions, and how alike any two of them are."""

# needs: matplotlib (it draws)

from block import torch


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
    from matplotlib import pyplot as plt

    rows = sinusoidal(32, 32)
    _, (left, right) = plt.subplots(1, 2, figsize=(7.2, 3.6), layout="constrained")
    left.imshow(rows.round(decimals=1))
    left.set(title="encoding", xlabel="feature", ylabel="position")
    alike = rows @ rows.mT
    right.imshow(alike.round())
    right.set(title="dot products", xlabel="position")
    plt.show()
    # figure> Two grids. Left, a row for each of 32 positions: on the left of each half, columns that
    # figure> change fast from row to row, and to the right of it ever slower ones, down to columns that look
    # figure> constant. Right, the dot product of each row with each: brightest on the diagonal, and the same
    # figure> along each line parallel to it.
    # --8<-- [end:show]

    # --8<-- [start:distance]
    torch.testing.assert_close(alike[:-5, :-5], alike[5:, 5:])
    print(alike[0, 3], alike[20, 23])
    # > tensor(12.2724) tensor(12.2724)
    # --8<-- [end:distance]
