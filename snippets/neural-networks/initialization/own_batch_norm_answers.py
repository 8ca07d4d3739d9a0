"""Answers to the exercise “Your own batch norm”, and what its check says to each."""

import torch
import torch.nn.functional as F
from own_batch_norm import check_batch_norm
from torch import nn


class Own(nn.Module):
    """A batch norm in parts, for the answers to change one of them."""

    def __init__(self, width):
        super().__init__()
        self.register_buffer("running_mean", torch.zeros(width))
        self.register_buffer("running_var", torch.ones(width))

    def keep(self, x):
        self.running_mean = 0.9 * self.running_mean + 0.1 * x.detach().mean(0)
        self.running_var = 0.9 * self.running_var + 0.1 * x.detach().var(0)

    def numbers(self, x):
        return x.mean(dim=0), (x - x.mean(dim=0)).square().mean(dim=0)

    def forward(self, x):
        if not self.training:
            return (x - self.running_mean) * (self.running_var + 1e-5).rsqrt()
        self.keep(x)
        mean, var = self.numbers(x)
        return (x - mean) / (var + 1e-5) ** 0.5


class Functional(Own):
    def forward(self, x):
        return F.batch_norm(
            x, self.running_mean, self.running_var, None, None, self.training
        )


class InPlace(Own):
    @torch.no_grad()
    def keep(self, x):
        self.running_mean += (x.mean(0) - self.running_mean) / 10
        self.running_var += (x.var(0) - self.running_var) / 10


class NumbersWithoutGradient(Own):
    @torch.no_grad()
    def numbers(self, x):
        return super().numbers(x)


class Unbiased(Own):
    def numbers(self, x):
        return x.mean(0), x.var(0)


class BiasedRunning(Own):
    def keep(self, x):
        self.running_mean.lerp_(x.detach().mean(0), 0.1)
        self.running_var.lerp_(x.detach().var(0, correction=0), 0.1)


class OneNumber(Own):
    def numbers(self, x):
        return x.mean(), x.var(correction=0)


class Rows(Own):
    def numbers(self, x):
        return x.mean(1, keepdim=True), x.var(1, keepdim=True, correction=0)


class NoKeeping(Own):
    def keep(self, x):
        pass


class NineTenths(Own):
    def keep(self, x):
        self.running_mean.lerp_(x.detach().mean(0), 0.9)
        self.running_var.lerp_(x.detach().var(0), 0.9)


class Recorded(Own):
    def keep(self, x):
        self.running_mean = 0.9 * self.running_mean + 0.1 * x.mean(0)
        self.running_var = 0.9 * self.running_var + 0.1 * x.detach().var(0)


class AlwaysTraining(Own):
    def forward(self, x):
        self.keep(x)
        mean, var = self.numbers(x)
        return (x - mean) / torch.sqrt(var + 1e-5)


class KeepsInEvaluation(Own):
    def forward(self, x):
        if not self.training:
            self.keep(x)
        return super().forward(x)


class KeepsLater(Own):
    def forward(self, x):
        output = super().forward(x)
        if not self.training:
            self.keep(x)
        return output


class OutsideTheRoot(Own):
    def forward(self, x):
        if not self.training:
            return super().forward(x)
        self.keep(x)
        mean, var = self.numbers(x)
        return (x - mean) / (var.sqrt() + 1e-5)


class DividesByZero(Own):
    def forward(self, x):
        if self.training:
            return super().forward(x)
        return (x - self.running_mean) / self.running_var.sqrt()


class DetachedInEvaluation(Own):
    def forward(self, x):
        return super().forward(x if self.training else x * 2 - x.detach())


class PlainTensors(Own):
    def __init__(self, width):
        nn.Module.__init__(self)
        self.running_mean, self.running_var = torch.zeros(width), torch.ones(width)


RIGHT = {
    "in parts": Own,
    "F.batch_norm": Functional,
    "in place": InPlace,
}
WRONG = {
    "its numbers under no_grad": NumbersWithoutGradient,
    "the unbiased variance": Unbiased,
    "the biased one as running variance": BiasedRunning,
    "one mean for all columns": OneNumber,
    "along the rows": Rows,
    "nothing is kept": NoKeeping,
    "nine tenths": NineTenths,
    "recorded": Recorded,
    "always as in training": AlwaysTraining,
    "kept in evaluation": KeepsInEvaluation,
    "kept after evaluation": KeepsLater,
    "1e-5 outside the root": OutsideTheRoot,
    "without 1e-5 in evaluation": DividesByZero,
    "another gradient in evaluation": DetachedInEvaluation,
    "plain tensors": PlainTensors,
    "a linear layer": lambda width: nn.Linear(width, width),
    "without a width": lambda: Own(4),
}
for name, answer in (RIGHT | WRONG).items():
    torch.manual_seed(0)
    print(f"{name}: {check_batch_norm(answer)}")
# > in parts: Right!
# > F.batch_norm: Right!
# > in place: Right!
# > its numbers under no_grad: Not yet: the gradient in training is different.
# > the unbiased variance: Not yet: the output in training is different.
# > the biased one as running variance: Not yet: after training, running_var is different.
# > one mean for all columns: Not yet: the output in training is different.
# > along the rows: Not yet: the output in training is different.
# > nothing is kept: Not yet: after training, running_mean is different.
# > nine tenths: Not yet: after training, running_mean is different.
# > recorded: Not yet: autograd records running_mean.
# > always as in training: Not yet: the output in evaluation is different.
# > kept in evaluation: Not yet: the output in evaluation is different.
# > kept after evaluation: Not yet: after evaluation, running_mean is different.
# > 1e-5 outside the root: Not yet: the output in training is different.
# > without 1e-5 in evaluation: Not yet: the output in evaluation is different.
# > another gradient in evaluation: Not yet: the gradient in evaluation is different.
# > plain tensors: Not yet: the running numbers are not in the state dict.
# > a linear layer: Not yet: the running numbers are not in the state dict.
# > without a width: Not yet: TypeError: <lambda>() takes 0 positional arguments but 1 was given
