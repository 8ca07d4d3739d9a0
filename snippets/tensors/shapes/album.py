"""Exercise: a list of photos as one batch."""

import torch


# --8<-- [start:starter]
def make_batch(photos: list[torch.Tensor]) -> torch.Tensor:
    """Turn photos into one batch, with the colors first."""
    return torch.cat(photos)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_album(make_batch) -> str:
    """Say whether `make_batch` keeps each photo, colors first."""
    photos = list(torch.arange(5 * 24).reshape(5, 2, 4, 3))
    batch = make_batch(photos)
    if batch.shape != (5, 3, 2, 4):
        shape = tuple(batch.shape)
        return f"Not yet: the shape is {shape}, not (5, 3, 2, 4)."
    for color in range(3):
        if not torch.equal(batch[4, color], photos[4][..., color]):
            return f"Not yet: color {color} of the last photo is mixed up."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_album(make_batch))
    # > Not yet: the shape is (10, 4, 3), not (5, 3, 2, 4).
    # --8<-- [end:try]
