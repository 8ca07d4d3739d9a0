"""Exercise: noise that fits any image."""

import torch


# --8<-- [start:starter]
def noise_like(image: torch.Tensor) -> torch.Tensor:
    """Return normal noise that fits `image`."""
    return torch.zeros_like(image)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_noise(noise_like) -> str:
    """Say whether `noise_like` works for images of several dtypes."""
    for dtype in (torch.float32, torch.float64, torch.uint8):
        image = torch.ones(50, 40, dtype=dtype)
        torch.manual_seed(0)
        try:
            noise = noise_like(image)
        except NotImplementedError as error:
            return f"Not yet: an image of {dtype} fails: {error}"
        if noise.shape != image.shape:
            return f"Not yet: the shape is {tuple(noise.shape)}, not (50, 40)."
        expected = dtype if dtype.is_floating_point else torch.float32
        if noise.dtype != expected:
            return f"Not yet: noise for {dtype} should be {expected}."
        mean, deviation = noise.mean().item(), noise.std().item()
        if not (abs(mean) <= 0.1 and abs(deviation - 1) <= 0.1):
            return f"Not yet: mean {mean:.2f}, deviation {deviation:.2f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_noise(noise_like))
    # > Not yet: mean 0.00, deviation 0.00.
    # --8<-- [end:try]
