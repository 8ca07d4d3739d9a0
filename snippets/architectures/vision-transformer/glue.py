"""Exercise: put the patches back together."""

import torch


# --8<-- [start:starter]
def glue(patches: torch.Tensor, size: tuple, patch: int) -> torch.Tensor:
    """Return images of size (channels, height, width): undo `cut`."""
    return patches.reshape(-1, *size)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_glue(glue) -> str:
    """Cut images into patches, and see whether the same images come back."""
    try:
        for size, patch in (
            ((1, 4, 4), 2),
            ((1, 8, 4), 2),
            ((3, 6, 6), 3),
            ((2, 10, 15), 5),
        ):
            images = torch.rand(3, *size)
            tiles = images.unfold(2, patch, patch).unfold(3, patch, patch)
            patches = tiles.permute(0, 2, 3, 1, 4, 5).flatten(3).flatten(1, 2)
            again = glue(patches.clone(), size, patch)
            if not isinstance(again, torch.Tensor):
                return "Not yet: return a tensor."
            if again.shape != images.shape:
                return f"Not yet: {tuple(again.shape)}, not {tuple(images.shape)}."
            if not torch.equal(again, images):
                share = (again == images).float().mean()
                return f"Not yet: for {size}, {share:.0%} of the pixels are in place."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    torch.manual_seed(0)
    print(check_glue(glue))
    # > Not yet: for (1, 4, 4), 50% of the pixels are in place.
    # --8<-- [end:try]
