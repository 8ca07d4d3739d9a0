"""Answers to the exercise “Where is the edge?”, and what its check says to each."""

import torch
from largest_rate import check_largest_rate


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0]


def one_after_the_other(f):
    return 2 / (slope(f, 4.0) - slope(f, 3.0))


def second_derivative(f):
    return 2 / torch.func.grad(torch.func.grad(f))(torch.tensor(0.0)).item()


def two_apart(f):
    return 2 / ((slope(f, 1.0) - slope(f, -1.0)) / 2).item()


def cleared_too_seldom(f):
    x = torch.tensor(0.0, requires_grad=True)
    f(x).backward()
    at_0 = x.grad.item()
    with torch.no_grad():
        x += 1
    f(x).backward()
    return 2 / (x.grad.item() - at_0)


def same_tensor(f):
    x = torch.tensor(0.0, requires_grad=True)
    f(x).backward()
    at_0 = x.grad
    x.data += 1
    x.grad.zero_()
    f(x).backward()
    return 2 / (x.grad - at_0)


RIGHT = {
    "one slope after the other": one_after_the_other,
    "the second derivative": second_derivative,
    "two apart": two_apart,
}
WRONG = {
    "one over the curvature": lambda f: one_after_the_other(f) / 2,
    "the curvature": lambda f: 2 / one_after_the_other(f),
    "the difference not halved": lambda f: 2 / (slope(f, 1.0) - slope(f, -1.0)),
    "the slope at 1": lambda f: 2 / slope(f, 1.0),
    "the slope at 1, halved": lambda f: 1 / slope(f, 1.0).item(),
    "values for slopes": lambda f: 2 / (f(torch.tensor(1.0)) - f(torch.tensor(0.0))),
    "the wrong way around": lambda f: 2 / (slope(f, 0.0) - slope(f, 1.0)),
    "not cleared": cleared_too_seldom,
    "the same tensor twice": same_tensor,
    "the first parabola": lambda f: 1.0,
    "nan": lambda f: float("nan"),
    "no return": lambda f: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_largest_rate(answer)}")
# > one slope after the other: Right!
# > the second derivative: Right!
# > two apart: Right!
# > one over the curvature: Not yet: 0.5 is too small for (x - 5)².
# > the curvature: Not yet: 2 is too large for (x - 5)².
# > the difference not halved: Not yet: 0.5 is too small for (x - 5)².
# > the slope at 1: Not yet: -0.25 is too small for (x - 5)².
# > the slope at 1, halved: Not yet: -0.125 is too small for (x - 5)².
# > values for slopes: Not yet: -0.222 is too small for (x - 5)².
# > the wrong way around: Not yet: -1 is too small for (x - 5)².
# > not cleared: Not yet: -0.25 is too small for (x - 5)².
# > the same tensor twice: Not yet: inf is too large for (x - 5)².
# > the first parabola: Not yet: 1 is too large for 10x² + x.
# > nan: Not yet: nan is too small for (x - 5)².
# > no return: Not yet: TypeError: float() argument must be a string or a real number, not 'NoneType'
