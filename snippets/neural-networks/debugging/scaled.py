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
    import math

    try:
        pixels, numbers = load_digits(return_X_y=True)
        for start in (0, 500):
            digits = torch.tensor(pixels[start : start + 300], dtype=torch.float32)
            labels = torch.tensor(numbers[start : start + 300])
            given = digits.clone()
            images = standardize(given)
            if images.shape != (300, 64):
                return f"Not yet: the shape is {tuple(images.shape)}."
            if not torch.equal(given, digits):
                return "Not yet: the images that were handed in have changed."
            torch.manual_seed(0)
            model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
            loss = nn.CrossEntropyLoss()(model(images.float()), labels).item()
            if not math.isfinite(loss):
                return f"Not yet: the first loss is {loss:.1f}."
            if loss > 4:
                return f"Not yet: the first loss is {loss:.1f}, not near 2.3."
            if not images.mean(dim=0).abs().max() <= 0.01:
                return "Not yet: there is a pixel with a mean that is not 0."
            spread = images.std(dim=0)[digits.std(dim=0) > 0]
            if not (spread - 1).abs().max() <= 0.01:
                low, high = spread.min().item(), spread.max().item()
                return f"Not yet: the spreads go from {low:.2f} to {high:.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_scaled(standardize))
    # > Not yet: the first loss is nan.
    # --8<-- [end:try]
