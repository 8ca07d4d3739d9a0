"""Exercise: noise that fits any image."""

from itertools import product

import torch


# --8<-- [start:starter]
def noise_like(image: torch.Tensor) -> torch.Tensor:
    """Return normal noise that fits `image`."""
    return torch.zeros_like(image)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_noise(noise_like) -> str:
    """Say whether `noise_like` works for images of several sizes, dtypes, devices."""
    floats = (torch.float32, torch.float64, torch.float16, torch.bfloat16)
    dtypes = (*floats, torch.uint8, torch.int64, torch.bool)
    try:
        for dtype, device in product(dtypes, ("cpu", "meta")):
            shape = (50, 40) if dtype in floats else (3, 40, 30)
            image = torch.ones(shape, dtype=dtype, device=device)
            with torch.random.fork_rng():  # your own seed stays as it is
                torch.manual_seed(0)
                noise, more = noise_like(image), noise_like(image)
            if not isinstance(noise, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(noise).__name__}."
            if noise.shape != shape:
                return f"Not yet: the shape is {tuple(noise.shape)}, not {shape}."
            expected = dtype if dtype in floats else torch.float32
            if noise.dtype != expected:
                return f"Not yet: noise for {dtype} should be {expected}."
            if noise.device != image.device:
                return f"Not yet: an image on {device}, and noise on {noise.device}."
            if device == "meta":  # it has no numbers to look at
                continue
            if not (image == 1).all():
                return "Not yet: the image itself has changed."
            mean, deviation = noise.double().mean().item(), noise.double().std().item()
            if not abs(mean) <= 0.1:
                return f"Not yet: the mean of the noise is {mean:.1f}, not 0."
            if not abs(deviation - 1) <= 0.1:
                return f"Not yet: the deviation of the noise is {deviation:.1f}, not 1."
            if noise.abs().max() < 2.5:
                return "Not yet: normal noise has a few numbers beyond 2.5."
            if torch.equal(noise, more):
                return "Not yet: the next image gets the same noise again."
    except Exception as error:
        return f"Not yet: an image of {dtype}: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_noise(noise_like))
    # > Not yet: the deviation of the noise is 0.0, not 1.
    # --8<-- [end:try]
