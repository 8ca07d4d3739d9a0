"""Answers to the exercise “A flat line”, and what its check says to each."""

import torch
import torch.nn.functional as F
from flat_line import check_line
from torch import nn


def trained(y_of, loss_of, model=None, steps=100, lr=0.3):
    """Return an answer with its own targets and loss."""

    def answer(slope, height):
        x = torch.linspace(-1, 1, 21)
        line = model() if model else nn.Linear(1, 1)
        optimizer = torch.optim.SGD(line.parameters(), lr=lr)
        for _ in range(steps):
            loss = loss_of(line(x.unsqueeze(1)), y_of(slope * x + height))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        return line

    return answer


def flat(y):
    return y


def column(y):
    return y.unsqueeze(1)


def mean_square(found, y):
    return (found - y).square().mean()


def squeezed(found, y):
    return (found.squeeze(1) - y).pow(2).mean()


def never_cleared(slope, height):
    x = torch.linspace(-1, 1, 21).unsqueeze(1)
    line = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(line.parameters(), lr=0.1)
    for _ in range(20):
        F.mse_loss(line(x), slope * x + height).backward()
        optimizer.step()
    return line


def numbers(slope, height):
    line = trained(column, F.mse_loss)(slope, height)
    return line.weight.item(), line.bias.item()


RIGHT = {
    "a column of targets": trained(lambda y: y.view(-1, 1), F.mse_loss),
    "predictions squeezed": trained(flat, squeezed),
    "in a Sequential": trained(
        column, mean_square, lambda: nn.Sequential(nn.Linear(1, 1))
    ),
}
WRONG = {
    "more steps": trained(flat, mean_square, steps=300),
    "the sum of squares": trained(flat, lambda f, y: (f - y).square().sum() / 400),
    "the absolute error": trained(flat, lambda f, y: (f - y).abs().mean(), lr=0.1),
    "a row of targets": trained(lambda y: y.unsqueeze(0), mean_square),
    "the predictions as a row": trained(column, lambda f, y: mean_square(f.T, y)),
    "no bias": trained(column, F.mse_loss, lambda: nn.Linear(1, 1, bias=False)),
    "too few steps": trained(column, F.mse_loss, steps=5),
    "gradients not cleared": never_cleared,
    "always 3x + 2": lambda slope, height: trained(column, F.mse_loss)(3.0, 2.0),
    "two numbers": numbers,
    "no return": lambda slope, height: None,
    "no lines": lambda: nn.Linear(1, 1),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_line(answer)}")
# > a column of targets: Right!
# > predictions squeezed: Right!
# > in a Sequential: Right!
# > more steps: Not yet: for 3.0x + 2.0, the model says 0.0x + 2.0.
# > the sum of squares: Not yet: for 3.0x + 2.0, the model says 0.0x + 2.0.
# > the absolute error: Not yet: for 3.0x + 2.0, the model says 0.0x + 2.0.
# > a row of targets: Not yet: for 3.0x + 2.0, the model says 0.0x + 2.0.
# > the predictions as a row: Not yet: for 3.0x + 2.0, the model says 0.0x + 2.0.
# > no bias: Not yet: for 3.0x + 2.0, the model says 3.0x + 0.0.
# > too few steps: Not yet: for 3.0x + 2.0, the model says 2.1x + 2.0.
# > gradients not cleared: Not yet: for 3.0x + 2.0, the model says 0.7x + 3.5.
# > always 3x + 2: Not yet: for -1.0x + 0.5, the model says 3.0x + 2.0.
# > two numbers: Not yet: TypeError: 'tuple' object is not callable
# > no return: Not yet: TypeError: 'NoneType' object is not callable
# > no lines: Not yet: TypeError: <lambda>() takes 0 positional arguments but 2 were given
