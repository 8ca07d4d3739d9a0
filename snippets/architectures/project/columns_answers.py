"""Answers to the stage “From an image to a sequence”, and what its check says to each."""

import torch
from columns import check_columns
from torch import nn


class Answer(nn.Module):
    """A network, and a way to turn its maps into columns."""

    def __init__(self, network, turn):
        super().__init__()
        self.network, self.turn = network, turn

    def forward(self, strips):
        return self.turn(self.network(strips))


def first(channels=16):
    return [nn.Conv2d(1, channels, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]


def high(width):
    kernel = nn.Conv2d(16, width, (4, 3), padding=(0, 1))
    return nn.Sequential(*first(), kernel, nn.ReLU())


def pooled(width):
    second = nn.Conv2d(16, width, 3, padding=1)
    network = nn.Sequential(*first(), second, nn.ReLU(), nn.MaxPool2d((4, 1)))
    return Answer(network, lambda maps: maps[:, :, 0].permute(0, 2, 1))


def strided(width):
    second = nn.Conv2d(8, width, (8, 4), stride=2, padding=(0, 1))
    network = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), second)
    return Answer(network, lambda maps: maps.squeeze(2).transpose(1, 2))


def of_mean(width):
    second = nn.Conv2d(16, width, 3, padding=1)
    network = nn.Sequential(*first(), second, nn.ReLU())
    return Answer(network, lambda maps: maps.mean(dim=2).mT)


def reshaped(width):
    return Answer(high(width), lambda maps: maps.reshape(len(maps), 16, width))


def not_turned(width):
    return Answer(high(width), lambda maps: maps.squeeze(2))


def squeezed(width):
    return Answer(high(width), lambda maps: maps.squeeze().mT)


def of_the_top(width):
    network = nn.Sequential(*first(), nn.Conv2d(16, width, 3, padding=1))
    return Answer(network, lambda maps: maps[:, :, 0].mT)


def normalized(width):
    network = nn.Sequential(high(width), nn.BatchNorm2d(width))
    return Answer(network, lambda maps: maps.squeeze(2).mT)


def minus_mean(width):
    return Answer(high(width), lambda maps: (maps - maps.mean(dim=0)).squeeze(2).mT)


def over_all(width):
    network = nn.Sequential(nn.Flatten(), nn.Linear(256, 16 * width))
    return Answer(network, lambda values: values.view(len(values), 16, width))


def local(width):
    torch.manual_seed(0)
    scale = torch.arange(1.0, 17.0).unsqueeze(1)
    return Answer(high(width), lambda maps: maps.squeeze(2).mT * scale)


RIGHT = {
    "a pool for the height": pooled,
    "a stride": strided,
    "the mean of the height": of_mean,
    "batch norm": normalized,
}
WRONG = {
    "reshaped": reshaped,
    "not turned": not_turned,
    "squeezed too much": squeezed,
    "the top row": of_the_top,
    "minus the mean of the batch": minus_mean,
    "a linear layer": over_all,
    "another scale at each place": local,
    "the starter's layers": lambda width: nn.Sequential(*first(width)),
    "no channels given": lambda: high(32),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_columns(answer)}")
# > a pool for the height: Right!
# > a stride: Right!
# > the mean of the height: Right!
# > batch norm: Right!
# > reshaped: Not yet: a change of a few pixels reaches columns far off.
# > not turned: Not yet: the shape is (2, 32, 16), not (2, 16, 32).
# > squeezed too much: Not yet: what moves by 4 pixels should move by 2 columns.
# > the top row: Not yet: no column sees row 5 of the strip.
# > minus the mean of the batch: Not yet: a change of one strip changes another one.
# > a linear layer: Not yet: a change of a few pixels reaches columns far off.
# > another scale at each place: Not yet: what moves by 4 pixels should move by 2 columns.
# > the starter's layers: Not yet: the shape is (2, 32, 4, 16), not (2, 16, 32).
# > no channels given: Not yet: TypeError: <lambda>() takes 0 positional arguments but 1 was given
