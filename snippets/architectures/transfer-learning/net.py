"""A small network for photos: a body that makes features, and a head that decides."""

# --8<-- [start:net]
from collections import OrderedDict

import torch
from torch import nn


class Normalize(nn.Module):
    """Subtract a mean and divide by a spread, which are kept with the weights."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("mean", torch.tensor(0.0))
        self.register_buffer("std", torch.tensor(1.0))

    def forward(self, photos: torch.Tensor) -> torch.Tensor:
        return (photos - self.mean) / self.std


class PhotoNet(nn.Module):
    """Two convolutions, then one linear layer."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            OrderedDict(
                normalize=Normalize(),
                conv1=nn.Conv2d(1, 12, 3, padding=1, bias=False),
                norm1=nn.BatchNorm2d(12),
                relu1=nn.ReLU(),
                pool1=nn.MaxPool2d(2),  # 12 x 12 becomes 6 x 6
                conv2=nn.Conv2d(12, 24, 3, padding=1, bias=False),
                norm2=nn.BatchNorm2d(24),
                relu2=nn.ReLU(),
                pool2=nn.MaxPool2d(2),  # and 3 x 3
                flatten=nn.Flatten(),
            )
        )
        self.head = nn.Linear(24 * 3 * 3, classes)

    def forward(self, photos: torch.Tensor) -> torch.Tensor:
        return self.head(self.body(photos))


# --8<-- [end:net]
