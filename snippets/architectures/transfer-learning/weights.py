"""A function that builds a model, with or without weights, as torchvision has them."""

# needs: safetensors (the weights are saved in its format)

from load import load_file
from net import PhotoNet, nn

# isort: split
# --8<-- [start:weights]
from enum import Enum


class PhotoNetWeights(Enum):
    """The weights that there are, each with its file."""

    OLD_DIGITS = "pretrained.safetensors"
    DEFAULT = OLD_DIGITS


def photo_net(weights: PhotoNetWeights | None = None) -> PhotoNet:
    """Return a network for five classes, untrained or with weights."""
    model = PhotoNet(classes=5)
    if weights is not None:
        model.load_state_dict(load_file(weights.value))
    return model


model = photo_net(weights=PhotoNetWeights.DEFAULT)
model.head = nn.Linear(model.head.in_features, 7)
print(PhotoNetWeights.DEFAULT, "with", model.head)
# > PhotoNetWeights.OLD_DIGITS with Linear(in_features=216, out_features=7, bias=True)
# --8<-- [end:weights]
