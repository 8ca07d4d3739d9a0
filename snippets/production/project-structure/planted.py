"""Each of the tests catches a bug that was planted for it."""

import random

from fruit import FruitNet
from model_tests import (
    test_gradients,
    test_one_batch,
    test_repeats,
    test_shape,
)
from torch import nn
from torch.nn import functional as F


# --8<-- [start:bugs]
class Squeezed(FruitNet):
    def forward(self, fruits):
        return super().forward(fruits).squeeze()


class Unused(FruitNet):
    def __init__(self):
        super().__init__()
        self.extra = nn.Linear(16, 16)  # forward does not know it


class TwoSoftmaxes(FruitNet):
    def forward(self, fruits):
        return super().forward(fruits).softmax(dim=1)  # cross_entropy has one


class Shaken(FruitNet):
    def forward(self, fruits):
        noise = random.uniform(0.9, 1.1) if self.training else 1.0
        return super().forward(fruits * noise)


class AlwaysDropped(FruitNet):
    def forward(self, fruits):
        return F.dropout(super().forward(fruits), 0.1)


def failing(make) -> list[str]:
    """Return the names of the tests that a model fails."""
    names = []
    for test in (test_shape, test_gradients, test_one_batch, test_repeats):
        try:
            test(make)
        except AssertionError:
            names.append(test.__name__)
    return names


# --8<-- [end:bugs]

# --8<-- [start:run]
for make in (FruitNet, Squeezed, Unused, Shaken, AlwaysDropped, TwoSoftmaxes):
    print(f"{make.__name__:13}", *failing(make) or ["passes"])
# > FruitNet      passes
# > Squeezed      test_shape
# > Unused        test_gradients
# > Shaken        test_repeats
# > AlwaysDropped test_repeats
# > TwoSoftmaxes  test_one_batch
# --8<-- [end:run]
