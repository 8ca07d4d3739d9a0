"""Answers to the exercise “Your own linear layer”, and what its check says to each."""

import math

import torch
import torch.nn.functional as F
from own_layer import check_own_layer
from torch import nn


class Own(nn.Module):
    """Parameters as they should be, for the answers to use in their way."""

    def __init__(self, inputs, outputs):
        super().__init__()
        limit = 1 / math.sqrt(inputs)
        self.weight = nn.Parameter((torch.rand(outputs, inputs) * 2 - 1) * limit)
        self.bias = nn.Parameter((torch.rand(outputs) * 2 - 1) * limit)

    def forward(self, x):
        return torch.matmul(x, self.weight.mT) + self.bias


class Functional(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs))
        self.bias = nn.Parameter(torch.empty(outputs))
        for parameter in self.parameters():
            nn.init.uniform_(parameter, -(inputs**-0.5), inputs**-0.5)

    def forward(self, x):
        return F.linear(x, self.weight, self.bias)


class Einsum(Own):
    def forward(self, x):
        return torch.einsum("...i,oi->...o", x, self.weight) + self.bias


class ForTwoDimensions(Own):
    def forward(self, x):
        return torch.addmm(self.bias, x.reshape(-1, x.shape[-1]), self.weight.T)


class NoBiasAdded(Own):
    def forward(self, x):
        return x @ self.weight.T


class Untransposed(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs))
        self.bias = nn.Parameter(torch.randn(outputs))

    def forward(self, x):
        return x @ self.weight + self.bias


class SquareUntransposed(Own):
    def forward(self, x):
        square = self.weight.shape[0] == self.weight.shape[1]
        return x @ (self.weight if square else self.weight.T) + self.bias


class Inside(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.layer = nn.Linear(inputs, outputs)

    def forward(self, x):
        return self.layer(x)


class Started(Own):
    """The same layer with other starting values."""

    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        with torch.no_grad():
            self.start(inputs)


class Fixed(Started):
    def start(self, inputs):
        self.weight.uniform_(-0.1, 0.1)
        self.bias.uniform_(-0.1, 0.1)


class ByOutputs(Started):
    def start(self, inputs):
        nn.init.uniform_(self.weight, -(len(self.bias) ** -0.5), len(self.bias) ** -0.5)


class Normal(Started):
    def start(self, inputs):
        self.weight.normal_().mul_(inputs**-0.5)


class ZeroBias(Started):
    def start(self, inputs):
        self.bias.zero_()


class Positive(Started):
    def start(self, inputs):
        self.weight.uniform_(0, inputs**-0.5)


class TwoValues(Started):
    def start(self, inputs):
        self.weight.sign_().mul_(inputs**-0.5)


class Evenly(Started):
    def start(self, inputs):
        limit = inputs**-0.5
        for p in self.parameters():
            p.copy_(torch.linspace(-limit, limit, p.numel()).view_as(p))


class Seeded(Own):
    def __init__(self, inputs, outputs):
        torch.manual_seed(0)
        super().__init__(inputs, outputs)


class Detached(Own):
    def forward(self, x):
        return x @ self.weight.data.T + self.bias


class NoReturn(Own):
    def forward(self, x):
        x @ self.weight.T + self.bias


class PlainTensors(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = torch.rand(outputs, inputs, requires_grad=True)
        self.bias = torch.rand(outputs, requires_grad=True)

    forward = Own.forward


RIGHT = {
    "rand, stretched": Own,
    "F.linear": Functional,
    "einsum": Einsum,
}
WRONG = {
    "nn.Linear": nn.Linear,
    "nn.Linear inside": Inside,
    "plain tensors": PlainTensors,
    "a weight the other way round": Untransposed,
    "not transposed if square": SquareUntransposed,
    "for two dimensions only": ForTwoDimensions,
    "the bias is not added": NoBiasAdded,
    "the weight without a gradient": Detached,
    "no return": NoReturn,
    "always from -0.1 to 0.1": Fixed,
    "a limit by outputs": ByOutputs,
    "normal numbers": Normal,
    "from 0 upward": Positive,
    "one of two numbers": TwoValues,
    "a bias of zeros": ZeroBias,
    "evenly, but not at random": Evenly,
    "a seed in each layer": Seeded,
    "without sizes": lambda: Own(3, 2),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_own_layer(answer)}")
# > rand, stretched: Right!
# > F.linear: Right!
# > einsum: Right!
# > nn.Linear: Not yet: that is nn.Linear itself. Write its formula.
# > nn.Linear inside: Not yet: the parameters are {'layer.weight': (2, 3), 'layer.bias': (2,)}.
# > plain tensors: Not yet: the parameters are {}.
# > a weight the other way round: Not yet: the parameters are {'weight': (3, 2), 'bias': (2,)}.
# > not transposed if square: Not yet: other numbers than nn.Linear for (4,).
# > for two dimensions only: Not yet: from (3,) comes (1, 2).
# > the bias is not added: Not yet: other numbers than nn.Linear for (3,).
# > the weight without a gradient: Not yet: the weight gets no gradient, or a wrong one.
# > no return: Not yet: forward returns None.
# > always from -0.1 to 0.1: Not yet: with 25 inputs, the weight starts from -0.10 to 0.10, not from -0.2 to 0.2.
# > a limit by outputs: Not yet: with 100 inputs, the weight starts from -0.06 to 0.06, not from -0.1 to 0.1.
# > normal numbers: Not yet: with 100 inputs, the weight starts from -0.39 to 0.38, not from -0.1 to 0.1.
# > from 0 upward: Not yet: with 100 inputs, the weight starts from 0.00 to 0.10, not from -0.1 to 0.1.
# > one of two numbers: Not yet: the weight does not start evenly spread.
# > a bias of zeros: Not yet: with 100 inputs, the bias starts from 0.00 to 0.00, not from -0.1 to 0.1.
# > evenly, but not at random: Not yet: in each layer, the weight starts the same.
# > a seed in each layer: Not yet: in each layer, the weight starts the same.
# > without sizes: Not yet: TypeError: <lambda>() takes 0 positional arguments but 2 were given
