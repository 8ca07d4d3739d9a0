"""Answers to the exercise “From memory”, and what its check says to each."""

import torch
import torch.nn.functional as F
from fit_line import check_fit_line
from torch import nn


def train(x, y, loss_fn=F.mse_loss, epochs=100, lr=0.1, clear=True, step=True):
    """Fit a line in the way of the lesson, or in one of the wrong ways."""
    line = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(line.parameters(), lr=lr)
    for _ in range(epochs):
        loss_fn(line(x), y).backward()
        if step:
            optimizer.step()
        if clear:
            optimizer.zero_grad()
    return line.weight.item(), line.bias.item()


def by_hand(x, y):
    a = torch.zeros((), requires_grad=True)
    b = torch.zeros((), requires_grad=True)
    for _ in range(100):
        slopes = torch.autograd.grad((a * x + b - y).pow(2).mean(), (a, b))
        with torch.no_grad():
            a -= 0.1 * slopes[0]
            b -= 0.1 * slopes[1]
    return a.item(), b.item()


def with_momentum(x, y):
    line = nn.Sequential(nn.Linear(1, 1))
    optimizer = torch.optim.SGD(line.parameters(), lr=0.05, momentum=0.5)
    for _ in range(150):
        optimizer.zero_grad()
        nn.MSELoss()(line(x), y).backward()
        optimizer.step()
    return [p.item() for p in line.parameters()]


def ends(x, y):
    slope = ((y[-1] - y[0]) / (x[-1] - x[0])).item()
    return slope, y.mean().item() - slope * x.mean().item()


def no_bias(x, y):
    line = nn.Linear(1, 1, bias=False)
    optimizer = torch.optim.SGD(line.parameters(), lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        F.mse_loss(line(x), y).backward()
        optimizer.step()
    return line.weight.item(), 0.0


def other_line(x, y):
    line, optimizer = nn.Linear(1, 1), torch.optim.SGD(nn.Linear(1, 1).parameters())
    for _ in range(100):
        optimizer.zero_grad()
        F.mse_loss(line(x), y).backward()
        optimizer.step()
    return line.weight.item(), line.bias.item()


RIGHT = {
    "cleared after the step": train,
    "by hand": by_hand,
    "with momentum": with_momentum,
}
WRONG = {
    "gradients not cleared": lambda x, y: train(x, y, clear=False),
    "no step": lambda x, y: train(x, y, step=False),
    "ten epochs": lambda x, y: train(x, y, epochs=10),
    "a rate that is too small": lambda x, y: train(x, y, lr=0.001),
    "the absolute error": lambda x, y: train(x, y, F.l1_loss),
    "flat targets": lambda x, y: train(
        x, y, lambda out, t: (out - t[:, 0]).square().mean()
    ),
    "the parameters of another line": other_line,
    "no intercept": no_bias,
    "from end to end": ends,
    "mixed up": lambda x, y: train(x, y)[::-1],
    "the slope only": lambda x, y: train(x, y)[0],
    "the first line": lambda x, y: (2.86, 2.10),
    "no return": lambda x, y: None,
    "words": lambda x, y: ("three", "two"),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fit_line(answer)}")
# > cleared after the step: Right!
# > by hand: Right!
# > with momentum: Right!
# > gradients not cleared: Not yet: with 40 points, 5.54 and 1.74, not 2.86 and 2.10.
# > no step: Not yet: with 40 points, -0.01 and 0.54, not 2.86 and 2.10.
# > ten epochs: Not yet: with 40 points, 2.75 and 1.93, not 2.86 and 2.10.
# > a rate that is too small: Not yet: with 40 points, 0.69 and 0.82, not 2.86 and 2.10.
# > the absolute error: Not yet: with 40 points, 2.99 and 2.00, not 2.86 and 2.10.
# > flat targets: Not yet: with 40 points, -0.00 and 2.10, not 2.86 and 2.10.
# > the parameters of another line: Not yet: with 40 points, -0.01 and 0.54, not 2.86 and 2.10.
# > no intercept: Not yet: with 40 points, 2.86 and 0.00, not 2.86 and 2.10.
# > from end to end: Not yet: with 40 points, 2.00 and 2.10, not 2.86 and 2.10.
# > mixed up: Not yet: with 40 points, 2.10 and 2.86, not 2.86 and 2.10.
# > the slope only: Not yet: two numbers were due, not 2.857316732406616.
# > the first line: Not yet: with 5 points, 2.86 and 2.10, not -1.80 and 1.30.
# > no return: Not yet: two numbers were due, not None.
# > words: Not yet: ValueError: could not convert string to float: 'three'
