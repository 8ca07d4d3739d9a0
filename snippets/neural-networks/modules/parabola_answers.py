"""Answers to the exercise “A parabola that can learn”."""

import torch
from parabola import check_parabola
from torch import nn


class Own(nn.Module):
    """Three parameters, for the answers to use in their way."""

    def __init__(self, start=1.0):
        super().__init__()
        self.a = nn.Parameter(torch.tensor(start))
        self.b = nn.Parameter(torch.tensor(start))
        self.c = nn.Parameter(torch.tensor(start))

    def forward(self, x):
        return (self.a * x + self.b) * x + self.c


class OneElement(nn.Module):
    def __init__(self):
        super().__init__()
        for name in "abc":
            self.register_parameter(name, nn.Parameter(torch.ones(1)))

    def forward(self, x):
        return self.a * x.square() + self.b * x + self.c


class Stacked(Own):
    def forward(self, x):
        powers = torch.stack([x**2, x, torch.ones_like(x)], dim=-1)
        return powers @ torch.stack([self.a, self.b, self.c])


class OneForAll(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = self.b = self.c = nn.Parameter(torch.tensor(1.0))

    forward = Own.forward


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        for name in "abc":
            setattr(self, name, torch.tensor(1.0, requires_grad=True))

    forward = Own.forward


class Numbers(Own):
    def forward(self, x):
        return self.a.item() * x**2 + self.b.item() * x + self.c.item()


class OneDetached(Own):
    def forward(self, x):
        return self.a * x**2 + self.b * x + self.c.detach()


class Mixed(Own):
    def forward(self, x):
        return self.c * x**2 + self.b * x + self.a


class NotSquared(Own):
    def forward(self, x):
        return self.a * x * 2 + self.b * x + self.c


class FixedSum(Own):
    def forward(self, x):
        return x**2 + 2 * x + 3


class NoReturn(Own):
    def forward(self, x):
        self.a * x**2 + self.b * x + self.c


class Forgotten(Own):
    def forward(self, x):
        return a * x**2 + b * x + c  # noqa: F821


RIGHT = {
    "one x less": Own(),
    "tensors of one element": OneElement(),
    "a product of vectors": Stacked(),
}
WRONG = {
    "one parameter with three names": OneForAll(),
    "plain tensors": Plain(),
    "frozen": Own().requires_grad_(False),
    "zeros at the start": Own(0.0),
    "numbers by .item()": Numbers(),
    "c without a gradient": OneDetached(),
    "a and c mixed up": Mixed(),
    "twice in place of squared": NotSquared(),
    "always the same parabola": FixedSum(),
    "no return": NoReturn(),
    "self forgotten": Forgotten(),
    "the class": Own,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_parabola(answer)}")
# > one x less: Right!
# > tensors of one element: Right!
# > a product of vectors: Right!
# > one parameter with three names: Not yet: found ['a'], not a, b and c.
# > plain tensors: Not yet: found [], not a, b and c.
# > frozen: Not yet: each should be a trainable number, and start at 1.
# > zeros at the start: Not yet: each should be a trainable number, and start at 1.
# > numbers by .item(): Not yet: no gradient, or a wrong one, reaches a, b and c.
# > c without a gradient: Not yet: no gradient, or a wrong one, reaches a, b and c.
# > a and c mixed up: Not yet: 1·x² + 2·x + 3 at [0.0, 3.0] gives [1.0, 34.0].
# > twice in place of squared: Not yet: 1·x² + 2·x + 3 at [0.0, 3.0] gives [3.0, 15.0].
# > always the same parabola: Not yet: no gradient, or a wrong one, reaches a, b and c.
# > no return: Not yet: forward returns None.
# > self forgotten: Not yet: NameError: name 'a' is not defined
# > the class: Not yet: TypeError: Module.named_parameters() missing 1 required positional argument: 'self'
