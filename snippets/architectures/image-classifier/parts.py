"""Train a classifier, and judge it by parts that it never saw."""

# needs: sklearn (the digits come with it)

import torch
from classifier import Classifier, linear_layers, mlp_layers
from digit_images import images, labels

# isort: split
# --8<-- [start:held-out]
from torch import nn
from torch.nn import functional as F


def fit(
    model: nn.Module, images: torch.Tensor, labels: torch.Tensor, epochs: int = 15
) -> nn.Module:
    """Train a model, on the device and in the dtype of the images."""
    model.to(images).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.02)
    for _ in range(epochs):
        order = torch.randperm(len(images), device=images.device)
        for batch in order.split(256):
            optimizer.zero_grad()
            loss = F.cross_entropy(model(images[batch]), labels[batch])
            loss.backward()
            optimizer.step()
    return model.eval()


def linear(known, labels, new) -> torch.Tensor:
    """Train a linear classifier, and return its scores."""
    return fit(Classifier(linear_layers(), known), known, labels)(new)


def mlp(known, labels, new) -> torch.Tensor:
    """Train an MLP, and return its scores."""
    return fit(Classifier(mlp_layers(), known), known, labels)(new)


def held_out(method) -> torch.Tensor:
    """Return the scores of all images, each from a training without it."""
    parts = torch.arange(len(images)).tensor_split(10)
    scores = []
    for seed, part in enumerate(parts):
        torch.manual_seed(seed)
        rest = torch.cat(parts[:seed] + parts[seed + 1 :])
        scores.append(method(images[rest], labels[rest], images[part]))
    return torch.cat(scores).detach()


def by_part(scores: torch.Tensor) -> torch.Tensor:
    """Return the accuracy on each part, in percent."""
    right = (scores.argmax(dim=1) == labels).double()
    return torch.stack([100 * part.mean() for part in right.tensor_split(10)])


# --8<-- [end:held-out]
