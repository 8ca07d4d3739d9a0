"""A classifier that normalizes by itself."""

# --8<-- [start:classifier]
import torch
from torch import nn


class Classifier(nn.Module):
    """Takes images from 0 to 1, and gives each a score for each digit."""

    def __init__(self, layers: nn.Module, training: torch.Tensor) -> None:
        super().__init__()
        dims = (0, 2, 3)
        mean = training.mean(dims, keepdim=True)
        std = training.std(dims, keepdim=True, correction=0)
        self.register_buffer("mean", mean)
        self.register_buffer("std", std)
        self.layers = layers

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.layers((images - self.mean) / self.std)


def linear_layers() -> nn.Sequential:
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 10))


def mlp_layers() -> nn.Sequential:
    hidden = (nn.Linear(64, 128), nn.ReLU())
    return nn.Sequential(nn.Flatten(), *hidden, nn.Linear(128, 10))


# --8<-- [end:classifier]
