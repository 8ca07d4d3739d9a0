"""Digits, a network that reads them, and how well."""

# needs: sklearn (the digits come with it)

# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data, dtype=torch.float32) / 16
answers = torch.tensor(digits.target)
order = torch.randperm(len(images), generator=torch.Generator().manual_seed(0))
new, old = order[:600], order[600:]


def make_reader() -> nn.Sequential:
    """Return a model from images, (n, 64), to logits, (n, 10)."""
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def read(model) -> float:
    """Return the percentage of the new digits that are read right."""
    with torch.inference_mode():
        right = model(images[new]).argmax(1) == answers[new]
    return 100 * right.float().mean().item()


def told(percents: list[float]) -> str:
    """Return the mean, and the lowest and highest, as text."""
    values = torch.tensor(percents)
    return f"{values.mean():.1f} ({values.min():.1f} to {values.max():.1f})"


# --8<-- [end:data]
