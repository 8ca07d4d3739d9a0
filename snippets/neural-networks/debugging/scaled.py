"""Exercise: a loss that is nan from the first step."""

# needs: sklearn (the digits come with it)

import torch
from digits import digits, labels, loss_fn, new_model


# --8<-- [start:starter]
def standardize(images: torch.Tensor) -> torch.Tensor:
    """Give each pixel the mean 0 and the spread 1 over all images."""
    # your code here: the loss on these images is nan
    mean, spread = images.mean(dim=0), images.std(dim=0)
    return (images - mean) / spread


# --8<-- [end:starter]


# --8<-- [start:check]
def check_scaled(standardize) -> str:
    """Say whether a model can be trained on standardized images."""
    images = standardize(digits[:300])
    if images.shape != (300, 64):
        return f"Not yet: the shape is {tuple(images.shape)}."
    model = new_model()
    loss = loss_fn(model(images), labels[:300])
    if not loss.isfinite():
        return f"Not yet: the loss before the first step is {loss:.1f}."
    if loss > 4:
        return f"Not yet: the loss before the first step is {loss:.1f}, not near 2.3."
    spread = images.std(dim=0)[digits[:300].std(dim=0) > 0]
    if not torch.allclose(spread, torch.ones_like(spread), atol=0.01):
        return f"Not yet: there is a pixel with a spread of {spread.min():.2f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_scaled(standardize))
    # > Not yet: the loss before the first step is nan.
    # --8<-- [end:try]
