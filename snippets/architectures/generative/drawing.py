"""Many digits in one picture, and the plane of two latents."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from digits_parts import new_labels
from generators import F, nn, torch

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def tiles(images: torch.Tensor, columns: int) -> torch.Tensor:
    """Return images of 64 pixels as one picture, row by row."""
    framed = F.pad(images.clamp(0, 1).view(-1, 8, 8), (1, 1, 1, 1))
    rows = framed.view(-1, columns, 10, 10).transpose(1, 2)
    return rows.reshape(-1, 10 * columns)


def draw_rows(rows: dict[str, torch.Tensor]) -> None:
    """Draw rows of images, each with its name to the left."""
    columns = len(next(iter(rows.values())))
    size = (0.6 * columns + 1.2, 0.6 * len(rows) + 0.1)
    _, ax = plt.subplots(figsize=size, layout="constrained")
    ax.imshow(tiles(torch.cat(list(rows.values())), columns), cmap="gray_r")
    ticks = [10 * n + 5 for n in range(len(rows))]
    ax.set(xticks=[], yticks=ticks, yticklabels=list(rows))


def draw_plane(latents: torch.Tensor, decoder: nn.Module) -> None:
    """Draw where new digits lie, and what the decoder makes of the middle."""
    _, (left, right) = plt.subplots(1, 2, figsize=(5.6, 2.9), layout="constrained")
    for digit in range(10):
        x, y = latents[new_labels == digit].T
        left.plot(x, y, ls="", marker=f"${digit}$", color=f"C{digit}", ms=6, mew=0.3)
    left.plot([-2, 2, 2, -2, -2], [-2, -2, 2, 2, -2], "--", color="0.5")
    side = torch.linspace(-2, 2, 9, dtype=torch.float64)
    places = torch.cartesian_prod(-side, side).flip(1)  # from the top left
    picture = tiles(decoder(places), 9)
    right.imshow(picture, cmap="gray_r", extent=(-2.25, 2.25, -2.25, 2.25))
    left.set(xlabel="first latent", ylabel="second latent", title="new digits")
    right.set(xlabel="first latent", title="rebuilt from there")


# --8<-- [end:draw]
