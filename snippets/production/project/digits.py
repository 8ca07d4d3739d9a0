"""The digits of this project, split into two parts, and the model that reads them."""

# needs: sklearn (the digits come with it)

# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32) / 16
labels = torch.tensor(digits.target)
order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
train, test = order[:1200], order[1200:]


def make_reader() -> nn.Sequential:
    """Return a model from images, (n, 8, 8), to logits, (n, 10)."""
    return nn.Sequential(
        nn.Flatten(), nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)
    )


# --8<-- [end:data]
