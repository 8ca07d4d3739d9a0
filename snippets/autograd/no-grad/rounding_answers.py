"""Answers to the exercise “Straight through”, and what its check says to each."""

import torch
from rounding import check_soft_round


class Rounding(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return torch.round(x)

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


class Ones(Rounding):
    @staticmethod
    def backward(ctx, grad_output):
        return torch.ones_like(grad_output)


def in_two_lines(x):
    with torch.no_grad():
        rest = torch.round(x) - x
    return x + rest


def overwritten(x):
    y = x * 1
    y.data.copy_(torch.round(x))
    return y


def in_x_itself(x):
    x.data.round_()
    return x * 1


def with_hook(x):
    y = torch.round(x)
    x.register_hook(torch.ones_like)
    return y


RIGHT = {
    "the other way around": lambda x: torch.round(x.detach()) + x - x.detach(),
    "the rest without a record": in_two_lines,
    "a Function of its own": Rounding.apply,
    "the values overwritten": overwritten,
}
WRONG = {
    "detached": lambda x: torch.round(x.detach()),
    "marked anew": lambda x: torch.round(x.detach()).requires_grad_(),
    "a factor for a summand": lambda x: x * (torch.round(x) / (x + 1e-9)).detach(),
    "only the rounded part": lambda x: x.detach() + (torch.round(x) - x.detach()),
    "the difference recorded": lambda x: x + (torch.round(x) - x),
    "x alone": lambda x: x * 1,
    "a tenth of x": lambda x: torch.round(x) + 0.1 * (x - x.detach()),
    "twice": lambda x: torch.round(x).detach() + 2 * (x - x.detach()),
    "cut off": lambda x: x + (x.trunc() - x).detach(),
    "down": lambda x: x + (x.floor() - x).detach(),
    "whole numbers": lambda x: torch.round(x).int(),
    "in float64": lambda x: x + (torch.round(x) - x).detach().double(),
    "a list": lambda x: [round(value) for value in x.tolist()],
    "in x itself": in_x_itself,
    "its own backward of ones": Ones.apply,
    "a hook of ones": with_hook,
    "the first three": lambda x: (x + (torch.round(x) - x).detach())[:3],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_soft_round(answer)}")
# > the other way around: Right!
# > the rest without a record: Right!
# > a Function of its own: Right!
# > the values overwritten: Right!
# > detached: Not yet: the result has no connection to x at all.
# > marked anew: Not yet: the result has no connection to x at all.
# > a factor for a summand: Not yet: slopes [0.0, 2.35, 3.46] should be [1.0, 2.0, 3.0].
# > only the rounded part: Not yet: slopes [0.0, 0.0, 0.0] should be [1.0, 2.0, 3.0].
# > the difference recorded: Not yet: slopes [0.0, 0.0, 0.0] should be [1.0, 2.0, 3.0].
# > x alone: Not yet: the values are not rounded: [0.2, 1.7, -2.6].
# > a tenth of x: Not yet: slopes [0.1, 0.2, 0.3] should be [1.0, 2.0, 3.0].
# > twice: Not yet: slopes [2.0, 4.0, 6.0] should be [1.0, 2.0, 3.0].
# > cut off: Not yet: the values are not rounded: [0.0, 1.0, -2.0].
# > down: Not yet: the values are not rounded: [0.0, 1.0, -3.0].
# > whole numbers: Not yet: return a tensor of floats, like x.
# > in float64: Not yet: return a tensor of floats, like x.
# > a list: Not yet: return a tensor of floats, like x.
# > in x itself: Not yet: leave x itself as it is.
# > its own backward of ones: Not yet: slopes [1.0, 1.0, 1.0] should be [1.0, 2.0, 3.0].
# > a hook of ones: Not yet: slopes [1.0, 1.0, 1.0] should be [1.0, 2.0, 3.0].
# > the first three: Not yet: 4 numbers are due.
