"""Answers to the exercise “Your own dropout”, and what its check says to each."""

import torch
import torch.nn.functional as F
from own_dropout import check_dropout
from torch import nn


class Functional(nn.Module):
    def __init__(self, p=0.5):
        super().__init__()
        self.p = p

    def forward(self, x):
        return F.dropout(x, self.p, self.training)


class Bernoulli(Functional):
    def forward(self, x):
        if self.training:
            keep = torch.full_like(x, 1 - self.p).bernoulli()
            return x * keep / (1 - self.p)
        return x


class Where(Functional):
    def forward(self, x):
        dropped = (torch.rand(x.shape) < self.p) & self.training
        scale = 1 / (1 - self.p) if self.training else 1
        return torch.where(dropped, 0.0, x * scale)


class ByFixedShare(Bernoulli):
    def forward(self, x):
        keep = torch.rand_like(x) >= self.p
        return x * keep / 0.8 if self.training else x


class NoScale(Functional):
    def forward(self, x):
        return x * (torch.rand_like(x) >= self.p) if self.training else x


class DividedByP(Functional):
    def forward(self, x):
        return x * (torch.rand_like(x) >= self.p) / self.p if self.training else x


class KeepsP(Functional):
    def forward(self, x):
        return x * (torch.rand_like(x) < self.p) / self.p if self.training else x


class AlwaysOn(Functional):
    def forward(self, x):
        return F.dropout(x, self.p)


class ScaledInEvaluation(NoScale):
    def forward(self, x):
        return super().forward(x) if self.training else x * (1 - self.p)


class InPlace(Functional):
    def forward(self, x):
        if self.training:
            x.data[torch.rand_like(x) < self.p] = 0.0
            return x / (1 - self.p)
        return x


class Rows(Functional):
    def forward(self, x):
        if not self.training:
            return x
        return x * (torch.rand(len(x), *[1] * (x.ndim - 1)) >= self.p) / (1 - self.p)


class OneMask(Functional):
    def forward(self, x):
        generator = torch.Generator().manual_seed(0)
        keep = torch.rand(x.shape, generator=generator) >= self.p
        return x * keep / (1 - self.p) if self.training else x


class Detached(Functional):
    def forward(self, x):
        return super().forward(x.detach())


class GradientOfAll(Functional):
    def forward(self, x):
        return super().forward(x.detach()) + x - x.detach()


class NeverAgain(Functional):
    def eval(self):
        self.p = 0.0
        return super().eval()


class Filled(Functional):
    def forward(self, x):
        keep = torch.rand_like(x) >= self.p
        return x * keep + x.mean() * ~keep if self.training else x


class NoReturn(Functional):
    def forward(self, x):
        super().forward(x)


RIGHT = {
    "F.dropout": Functional,
    "bernoulli": Bernoulli,
    "where": Where,
}
WRONG = {
    "not scaled": NoScale,
    "always divided by 0.8": ByFixedShare,
    "divided by p": DividedByP,
    "p are kept": KeepsP,
    "in evaluation too": AlwaysOn,
    "scaled in evaluation": ScaledInEvaluation,
    "in place": InPlace,
    "whole rows": Rows,
    "always the same": OneMask,
    "detached": Detached,
    "the gradient of all": GradientOfAll,
    "never again": NeverAgain,
    "the mean in place of 0": Filled,
    "no return": NoReturn,
    "without p": lambda: Functional(),
}
for name, answer in (RIGHT | WRONG).items():
    torch.manual_seed(0)
    print(f"{name}: {check_dropout(answer)}")
# > F.dropout: Right!
# > bernoulli: Right!
# > where: Right!
# > not scaled: Not yet: the mean was 3, and becomes 2.4.
# > always divided by 0.8: Not yet: the mean was 3, and becomes 1.9.
# > divided by p: Not yet: the mean was 3, and becomes 12.0.
# > p are kept: Not yet: 80% are dropped, not 20%.
# > in evaluation too: Not yet: in evaluation, the input should come out as it is.
# > scaled in evaluation: Not yet: the mean was 3, and becomes 2.4.
# > in place: Not yet: it changes its input. Return a new tensor.
# > whole rows: Not yet: it drops whole rows or columns.
# > always the same: Not yet: the second call drops the same numbers.
# > detached: Not yet: the gradient is not that of what was kept.
# > the gradient of all: Not yet: the gradient is not that of what was kept.
# > never again: Not yet: back in training, it should drop again.
# > the mean in place of 0: Not yet: 0% are dropped, not 20%.
# > no return: Not yet: a tensor of the same shape should come out.
# > without p: Not yet: TypeError: <lambda>() takes 0 positional arguments but 1 was given
