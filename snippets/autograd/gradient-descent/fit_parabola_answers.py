"""Answers to the exercise “Fit a parabola”, and what its check says to each."""

import torch
from fit_parabola import check_fit_parabola


def descend(powers, y, rate=0.1, steps=800):
    """Return the weights of these columns, by descent on the mean of squares."""
    weights = torch.zeros(powers.shape[1])
    for _ in range(steps):
        slopes = 2 * powers.T @ (powers @ weights - y) / len(y)
        weights = weights - rate * slopes
    return weights


def table(x):
    return torch.stack([x**2, x, torch.ones_like(x)], dim=1)


def train(x, y, loss, rate=0.1, steps=300, clear=True, optimizer=torch.optim.SGD):
    weights = torch.zeros(3, requires_grad=True)
    optimizer, powers = optimizer([weights], lr=rate), table(x)
    for _ in range(steps):
        if clear:
            optimizer.zero_grad()
        loss(powers @ weights - y).backward()
        optimizer.step()
    return weights


def mean_square(errors):
    return errors.square().mean()


RIGHT = {
    "an optimizer, a marked tensor": lambda x, y: train(x, y, mean_square, 0.15, 400),
    "slopes by hand": lambda x, y: descend(table(x), y),
    "Adam": lambda x, y: train(x, y, mean_square, 0.3, optimizer=torch.optim.Adam),
    "solved, without descent": lambda x, y: (
        torch.linalg.lstsq(table(x).double(), y.double()[:, None]).solution
    ),
}
WRONG = {
    "too few steps": lambda x, y: descend(table(x), y, steps=50),
    "too small a rate": lambda x, y: descend(table(x), y, rate=0.001, steps=200),
    "too large a rate": lambda x, y: descend(table(x), y, rate=0.5, steps=200),
    "uphill": lambda x, y: descend(table(x), y, rate=-0.1, steps=200),
    "not cleared": lambda x, y: train(x, y, mean_square, steps=50, clear=False),
    "the sum of squares": lambda x, y: train(
        x, y, lambda e: e.square().sum(), steps=50
    ),
    "the mean of errors": lambda x, y: train(x, y, lambda e: e.mean(), steps=50),
    "from c to a": lambda x, y: descend(table(x), y).flip(0),
    "a line": lambda x, y: descend(torch.stack([x, torch.ones_like(x)], dim=1), y),
    "a line and a zero": lambda x, y: [0.0, *descend(table(x)[:, 1:], y).tolist()],
    "rounded to tenths": lambda x, y: [
        round(weight, 1) for weight in descend(table(x), y).tolist()
    ],
    "the loss": lambda x, y: mean_square(table(x) @ descend(table(x), y) - y),
    "the example": lambda x, y: [1.0, -2.0, 3.0],
    "y forgotten": lambda x: [1.0, -2.0, 3.0],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fit_parabola(answer)}")
# > an optimizer, a marked tensor: Right!
# > slopes by hand: Right!
# > Adam: Right!
# > solved, without descent: Right!
# > too few steps: Not yet: [1.02, -2.0, 2.96] should be [1.0, -2.0, 3.0].
# > too small a rate: Not yet: [1.44, -0.85, 1.0] should be [1.0, -2.0, 3.0].
# > too large a rate: Not yet: [nan, nan, nan] should be [1.0, -2.0, 3.0].
# > uphill: Not yet: [nan, nan, nan] should be [1.0, -2.0, 3.0].
# > not cleared: Not yet: [3.34, -2.45, 3.45] should be [1.0, -2.0, 3.0].
# > the sum of squares: Not yet: [nan, nan, nan] should be [1.0, -2.0, 3.0].
# > the mean of errors: Not yet: [-6.94, -0.0, -5.0] should be [1.0, -2.0, 3.0].
# > from c to a: Not yet: [3.0, -2.0, 1.0] should be [1.0, -2.0, 3.0].
# > a line: Not yet: return three numbers.
# > a line and a zero: Not yet: [0.0, -2.0, 4.39] should be [1.0, -2.0, 3.0].
# > rounded to tenths: Not yet: [-0.5, 0.0, 1.3] should be [-0.53, 0.0, 1.27].
# > the loss: Not yet: return three numbers.
# > the example: Not yet: [1.0, -2.0, 3.0] should be [-0.53, 0.0, 1.27].
# > y forgotten: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
