"""Exercise: noise that fits any image."""

# --8<-- [start:starter]
from collections.abc import Callable

import torch


def noise_like(image: torch.Tensor) -> torch.Tensor:
    """Return normal noise that fits `image`."""
    return torch.zeros_like(image)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_noise(noise_like: Callable[[torch.Tensor], torch.Tensor]) -> str:
    """Say whether `noise_like` works for images of floats and of whole numbers."""
    for dtype in (torch.float32, torch.float64, torch.uint8):
        image = torch.ones(50, 40, dtype=dtype)
        expected = dtype if dtype.is_floating_point else torch.float32
        torch.manual_seed(0)
        try:
            noise = noise_like(image)
        except NotImplementedError as error:
            return f"Not yet: an image of {dtype} fails with: {error}"
        if (noise.shape, noise.dtype) != (image.shape, expected):
            return f"Not yet: an image of {dtype} gives {noise.dtype} noise of shape {tuple(noise.shape)}."
        if abs(noise.std().item() - 1) > 0.1 or abs(noise.mean().item()) > 0.1:
            return f"Not yet: the mean is {noise.mean():.2f}, the deviation {noise.std():.2f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_noise(noise_like))
    # > Not yet: the mean is 0.00, the deviation 0.00.
    # --8<-- [end:try]
