"""Answers to the exercise “The slope of anything”, and what its check says to each."""

import torch
from slope_finder import check_slope


def ask(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0]


def marked_later(f, value):
    x = torch.full((1,), value, dtype=torch.float64).requires_grad_()
    f(x).sum().backward()
    return x.grad.item()


def one_nudge(f, value):
    x = torch.tensor(value)
    return (f(x + 0.001) - f(x)).item() / 0.001


def two_nudges(f, value):
    x = torch.tensor(value, dtype=torch.float64)
    return (f(x + 1e-6) - f(x - 1e-6)).item() / 2e-6


def unmarked(f, value):
    x = torch.tensor(value)
    f(x).backward()
    return x.grad.item()


def not_backward(f, value):
    x = torch.tensor(value, requires_grad=True)
    f(x)
    return x.grad


def no_return(f, value):
    ask(f, value)


def always_here(f, value):
    with torch.no_grad():
        here.fill_(value)
    f(here).backward()
    return here.grad.item()


here = torch.tensor(0.0, requires_grad=True)

RIGHT = {
    "torch.autograd.grad": ask,
    "one entry, float64": marked_later,
    "torch.func.grad": lambda f, value: torch.func.grad(f)(torch.tensor(value)),
}
WRONG = {
    "12 for everything": lambda f, value: 12.0,
    "by the value alone": lambda f, value: {2.0: 12.0, 0.5: -4.0, 0.0: 1.0}[value],
    "the value of f": lambda f, value: f(torch.tensor(value)).item(),
    "one nudge": one_nudge,
    "two nudges": two_nudges,
    "no mark": unmarked,
    "a number, not a tensor": lambda f, value: f(value).backward(),
    "backward forgotten": not_backward,
    "return forgotten": no_return,
    "one tensor for all, never cleared": always_here,
    "rounded to hundredths": lambda f, value: round(ask(f, value).item(), 2),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_slope(answer)}")
# > torch.autograd.grad: Right!
# > one entry, float64: Right!
# > torch.func.grad: Right!
# > 12 for everything: Not yet: autograd needs one call of f, not 0.
# > by the value alone: Not yet: autograd needs one call of f, not 0.
# > the value of f: Not yet: x³ at 2.0 has slope 12.0, not 8.
# > one nudge: Not yet: x³ at 2.0 has slope 12.0, not 12.0049.
# > two nudges: Not yet: autograd needs one call of f, not 2.
# > no mark: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
# > a number, not a tensor: Not yet: AttributeError: 'float' object has no attribute 'backward'
# > backward forgotten: Not yet: slope returns nothing.
# > return forgotten: Not yet: slope returns nothing.
# > one tensor for all, never cleared: Not yet: 1/x at 2.0 has slope -0.25, not 11.75.
# > rounded to hundredths: Not yet: sin(x) at 1.0 has slope 0.540302, not 0.54.
