"""Answers to the exercise “Adam by hand”, and what its check says to each."""

import math

import torch
from own_adam import check_own_adam


def with_optimizer(slopes, lr=0.1):
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([weight], lr=lr)
    places = []
    for slope in slopes:
        weight.grad = torch.tensor([slope])
        optimizer.step()
        places.append(weight.item())
    return places


def with_lerp(slopes, lr=0.1):
    mean, square, weight = torch.zeros(3, dtype=torch.float64)
    places = []
    for step, slope in enumerate(torch.tensor(slopes).double(), start=1):
        mean = mean.lerp(slope, 0.1)
        square = square.lerp(slope**2, 0.001)
        root = (square / (1 - 0.999**step)).sqrt() + 1e-8
        weight = weight - lr * mean / (1 - 0.9**step) / root
        places.append(weight)
    return torch.stack(places)


def adam(slopes, lr=0.1, fair=True, beta=0.9, gamma=0.999, inside=0.0, below=1e-8):
    """Return the places of Adam, or of one of its neighbors."""
    weight = mean = square = 0.0
    places = []
    for step, slope in enumerate(slopes, start=1):
        mean = beta * mean + (1 - beta) * slope
        square = gamma * square + (1 - gamma) * slope * slope
        share = (1 - beta**step, 1 - gamma**step) if fair else (1, 1)
        root = math.sqrt(square / share[1] + inside) + below
        weight = weight - lr * mean / share[0] / root
        places.append(weight)
    return tuple(places)


def corrected_kept(slopes, lr=0.1):
    weight = mean = square = 0.0
    places = []
    for step, slope in enumerate(slopes, start=1):
        mean = (0.9 * mean + 0.1 * slope) / (1 - 0.9**step)
        square = (0.999 * square + 0.001 * slope**2) / (1 - 0.999**step)
        weight -= lr * mean / (square**0.5 + 1e-8)
        places.append(weight)
    return places


def steps_only(slopes, lr=0.1):
    places = adam(slopes, lr)
    return [there - here for here, there in zip((0.0, *places), places, strict=False)]


def from_step_0(slopes, lr=0.1):
    weight, mean = torch.zeros(2)
    places = []
    for step, slope in enumerate(slopes):
        mean = 0.9 * mean + 0.1 * slope
        weight = weight - lr * mean / (1 - 0.9**step)
        places.append(weight)
    return places


RIGHT = {
    "the optimizer itself": with_optimizer,
    "lerp, in doubles": with_lerp,
    "a tuple": adam,
}
WRONG = {
    "without correction": lambda slopes, lr=0.1: adam(slopes, lr, fair=False),
    "corrected means kept": corrected_kept,
    "both keep 0.9": lambda slopes, lr=0.1: adam(slopes, lr, gamma=0.9),
    "the shares mixed up": lambda slopes, lr=0.1: adam(slopes, lr, 1, 0.999, 0.9),
    "1e-8 under the root": lambda slopes, lr=0.1: adam(
        slopes, lr, inside=1e-8, below=0.0
    ),
    "1e-4 below the line": lambda slopes, lr=0.1: adam(slopes, lr, below=1e-4),
    "uphill": lambda slopes, lr=0.1: [-place for place in adam(slopes, lr)],
    "the sign of the slope": lambda slopes, lr=0.1: adam(slopes, lr, beta=0, gamma=0),
    "counted from 0": from_step_0,
    "always the default rate": lambda slopes, lr=0.1: adam(slopes),
    "the steps, not the places": steps_only,
    "the start too": lambda slopes, lr=0.1: [0.0, *adam(slopes, lr)],
    "the last place only": lambda slopes, lr=0.1: adam(slopes, lr)[-1],
    "no return": lambda slopes, lr=0.1: None,
    "without a rate": lambda slopes: adam(slopes),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_own_adam(answer)}")
# > the optimizer itself: Right!
# > lerp, in doubles: Right!
# > a tuple: Right!
# > without correction: Not yet: with [3.0, 1.0, -0.5, 20.0, 0.0], after step 1 it is -0.3162, not -0.1000.
# > corrected means kept: Not yet: with [3.0, 1.0, -0.5, 20.0, 0.0], after step 2 it is -0.1220, not -0.1871.
# > both keep 0.9: Not yet: with [3.0, 1.0, -0.5, 20.0, 0.0], after step 2 it is -0.1890, not -0.1871.
# > the shares mixed up: Not yet: with [3.0, 1.0, -0.5, 20.0, 0.0], after step 2 it is -0.1914, not -0.1871.
# > 1e-8 under the root: Not yet: with [1e-08, 1e-08], after step 1 it is -0.0000, not -0.0500.
# > 1e-4 below the line: Not yet: with [1e-08, 1e-08], after step 1 it is -0.0000, not -0.0500.
# > uphill: Not yet: with [3.0, 1.0, -0.5, 20.0, 0.0], after step 1 it is 0.1000, not -0.1000.
# > the sign of the slope: Not yet: with [3.0, 1.0, -0.5, 20.0, 0.0], after step 2 it is -0.2000, not -0.1871.
# > counted from 0: Not yet: with [3.0, 1.0, -0.5, 20.0, 0.0], after step 1 it is -inf, not -0.1000.
# > always the default rate: Not yet: with [0.0, -2.0, 4.0], after step 2 it is 0.0744, not 0.3721.
# > the steps, not the places: Not yet: with [3.0, 1.0, -0.5, 20.0, 0.0], after step 2 it is -0.0871, not -0.1871.
# > the start too: Not yet: 5 slopes, but 6 places.
# > the last place only: Not yet: a list of places was due, not -0.3629981752026688.
# > no return: Not yet: a list of places was due, not None.
# > without a rate: Not yet: TypeError: <lambda>() got an unexpected keyword argument 'lr'
