"""Answers to the exercise “Stuck at 1.7”, and what its check says to each."""

import torch.nn.functional as F
from stuck import check_stuck
from torch import nn


class Own(nn.Module):
    """The two layers, for the answers to use in their way."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 64)
        self.output = nn.Linear(64, 10)

    def features(self, images):
        return self.hidden(images).clamp(min=0)

    def forward(self, images):
        return self.output(self.features(images))


class LogSoftmax(Own):
    def forward(self, images):
        return F.log_softmax(super().forward(images), dim=1)


class Tanh(Own):
    def features(self, images):
        return self.hidden(images).tanh()


class Sigmoid(Own):
    def forward(self, images):
        return super().forward(images).sigmoid()


class OtherDimension(Own):
    def forward(self, images):
        return super().forward(images).softmax(dim=0)


class SoftmaxBefore(Own):
    def features(self, images):
        return self.hidden(images).softmax(dim=1)


class ReluAtTheEnd(Own):
    def forward(self, images):
        return super().forward(images).neg().relu()


class Linear(Own):
    def features(self, images):
        return self.hidden(images)


class Wider(Own):
    def __init__(self):
        super().__init__()
        self.hidden, self.output = nn.Linear(64, 128), nn.Linear(128, 10)


class Detached(Own):
    def forward(self, images):
        return super().forward(images).detach()


class NoReturn(Own):
    def forward(self, images):
        super().forward(images)


RIGHT = {
    "clamp": Own,
    "log_softmax, which changes nothing": LogSoftmax,
    "another activation": Tanh,
    "a Sequential": lambda: nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)
    ),
}
WRONG = {
    "sigmoid": Sigmoid,
    "softmax along the batch": OtherDimension,
    "softmax as activation": SoftmaxBefore,
    "a ReLU at the end": ReluAtTheEnd,
    "no activation": Linear,
    "a wider layer": Wider,
    "detached": Detached,
    "no return": NoReturn,
    "the built-in one": nn.Linear,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_stuck(answer)}")
# > clamp: Right!
# > log_softmax, which changes nothing: Right!
# > another activation: Right!
# > a Sequential: Right!
# > sigmoid: Not yet: on one batch, the loss ends at 1.6.
# > softmax along the batch: Not yet: on one batch, the loss ends at 2.1.
# > softmax as activation: Not yet: on one batch, the loss ends at 2.2.
# > a ReLU at the end: Not yet: on one batch, the loss ends at 0.6.
# > no activation: Not yet: without anything in between, two layers are one.
# > a wider layer: Not yet: keep the two layers as they are.
# > detached: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
# > no return: Not yet: TypeError: unsupported operand type(s) for +: 'NoneType' and 'NoneType'
# > the built-in one: Not yet: TypeError: Linear.__init__() missing 2 required positional arguments: 'in_features' and 'out_features'
