"""Exercise: small mirrored pictures, whatever stands in front."""

import torch


# --8<-- [start:starter]
def thumbnail(image: torch.Tensor) -> torch.Tensor:
    """Return every second row and column of (…, colors, rows, columns),
    with the colors in reverse order."""
    return image[::2]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_thumbnail(thumbnail) -> str:
    """Say whether `thumbnail` works for one image and for a batch."""
    image = torch.arange(3 * 4 * 6).reshape(3, 4, 6)
    for whole in (image, torch.stack([image, image + 100])):
        right = (*whole.shape[:-2], 2, 3)
        answer = thumbnail(whole)
        if answer.shape != right:
            return f"Not yet: {tuple(answer.shape)}, but {right} was due."
        for color in range(3):
            due = whole[..., 2 - color, ::2, ::2]
            if not torch.equal(answer[..., color, :, :], due):
                return f"Not yet: color {color} should be color {2 - color}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_thumbnail(thumbnail))
    # > Not yet: (2, 4, 6), but (3, 2, 3) was due.
    # --8<-- [end:try]
