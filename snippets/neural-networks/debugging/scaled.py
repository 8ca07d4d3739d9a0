"""Exercise: a loss that is nan from the first step."""

# needs: sklearn (the digits come with it)

import torch
from sklearn.datasets import load_digits
from torch import nn


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
    pixels, numbers = load_digits(return_X_y=True)
    digits = torch.tensor(pixels[:300], dtype=torch.float32)
    images = standardize(digits)
    if images.shape != (300, 64):
        return f"Not yet: the shape is {tuple(images.shape)}."
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss = nn.CrossEntropyLoss()(model(images), torch.tensor(numbers[:300]))
    if not loss.isfinite():
        return f"Not yet: the first loss is {loss:.1f}."
    if loss > 4:
        return f"Not yet: the first loss is {loss:.1f}, not near 2.3."
    spread = images.std(dim=0)[digits.std(dim=0) > 0]
    if not torch.allclose(spread, torch.ones_like(spread), atol=0.01):
        return f"Not yet: there is a pixel with a spread of {spread.min():.2f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_scaled(standardize))
    # > Not yet: the first loss is nan.
    # --8<-- [end:try]
